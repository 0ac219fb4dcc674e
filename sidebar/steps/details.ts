// What a step shows below its button besides lines and links: one component a step, in a file of its own.
import type { FunctionComponent } from 'preact';
import type { StepName } from '../../src/core/term';
import type { StepState } from '../../src/jobs/running/panelReply';
import type { Language } from '../../src/text/catalogue';
import type { PanelText } from '../../src/text/panelText';
import type { NoticeContent } from '../parts/Notice';
import { AskDetails } from './AskDetails';
import { MeetDetails } from './MeetDetails';
import { PairDetails } from './PairDetails';
import { ReportDetails } from './ReportDetails';
import { SetUpDetails } from './SetUpDetails';
import { SignUpDetails } from './SignUpDetails';
import { ThankDetails } from './ThankDetails';
import { TrainDetails } from './TrainDetails';

/** What every step's details get from the panel. */
export interface DetailsProps {
  readonly step: StepState;
  readonly language: Language;
  readonly text: PanelText;
  /** Grows with every refresh of the panel: what was asked from the server before may be old. */
  readonly version: number;
  /** True while a job of another step runs. */
  readonly isBusy: boolean;
  /** Asks the server anew how the term stands. */
  readonly refresh: () => void;
  /** Shows a message at the top of the panel. */
  readonly tell: (notice: NoticeContent) => void;
  /** A call to the server failed. */
  readonly fail: (error: unknown) => void;
  readonly openTab: (tab: string) => void;
}

/** Steps whose button does something of its own give it a name here; the others run the job of the step. */
export const DETAILS: Readonly<Partial<Record<StepName, FunctionComponent<DetailsProps>>>> = {
  setUp: SetUpDetails,
  signUp: SignUpDetails,
  pair: PairDetails,
  train: TrainDetails,
  meet: MeetDetails,
  report: ReportDetails,
  ask: AskDetails,
  thank: ThankDetails,
};
