// Setting up in the panel: the forms of the program, which the add-on can make.
import type { DetailsProps } from './details';
import { FormList } from './FormList';
import { formsText } from './formsText';
import { PairSection } from './PairSection';

export function SetUpDetails(props: DetailsProps) {
  const words = formsText(props.language);
  return (
    <PairSection title={words.forms}>
      <FormList {...props} words={words} />
    </PairSection>
  );
}
