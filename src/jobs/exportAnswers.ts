// The answers as a data file without names, for the panel to hand over. Writes nothing.
import { deidentified, type DataFile } from '../core/survey/deidentified';
import { fingerprint } from '../core/responses/fingerprint';
import { readSurvey } from './running/readSurvey';

export function exportAnswers(): DataFile {
  const { survey, themed, settings } = readSurvey();
  return deidentified(survey, themed, { digest: fingerprint, smallCell: settings.smallCell });
}
