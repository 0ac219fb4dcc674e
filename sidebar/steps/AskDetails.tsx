// The survey at the end of the term: reminding those who have not answered.
import type { DetailsProps } from './details';
import { Reminders } from './Reminders';

export function AskDetails(props: DetailsProps) {
  return <Reminders {...props} />;
}
