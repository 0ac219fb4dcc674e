// Sign-up: what an import would do and what it leaves to the coordinator, and answers from elsewhere.
import { panelImport as en } from '../../src/text/en/panelImport';
import { panelImport as ko } from '../../src/text/ko/panelImport';
import type { DetailsProps } from './details';
import { PairSection } from './PairSection';
import { SignUpReview } from './SignUpReview';
import { SignUpUpload } from './SignUpUpload';

export function SignUpDetails(props: DetailsProps) {
  const words = props.language === 'ko' ? ko : en;
  return (
    <>
      {(props.step.status !== 'waiting' || props.step.tabs.length > 0) && (
        <PairSection title={words.review}>
          <SignUpReview {...props} words={words} />
        </PairSection>
      )}
      <PairSection title={words.upload}>
        <SignUpUpload {...props} words={words} />
      </PairSection>
    </>
  );
}
