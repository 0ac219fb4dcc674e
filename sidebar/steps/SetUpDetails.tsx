// Setting up in the panel: the forms of the program, which the add-on can make, and what no tab tells about them.
import type { DetailsProps } from './details';
import { AddressLevel } from './AddressLevel';
import { FormList } from './FormList';
import { formsText } from './formsText';
import { hoursTextIn } from './hoursText';
import { PairSection } from './PairSection';

export function SetUpDetails(props: DetailsProps) {
  const words = formsText(props.language);
  const { addresses } = hoursTextIn(props.language);
  return (
    <>
      <PairSection title={words.forms}>
        <FormList {...props} words={words} />
      </PairSection>
      <PairSection title={addresses}>
        <AddressLevel {...props} label={addresses} />
      </PairSection>
    </>
  );
}
