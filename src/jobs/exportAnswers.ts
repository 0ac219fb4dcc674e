// The answers as a data file without names, for the panel to hand over. Writes nothing.
import { deidentified, type DataFile } from '../core/survey/deidentified';
import { sha256 } from '../google/digest';
import { readSurvey } from './running/readSurvey';

export function exportAnswers(): DataFile {
  const { survey, themed, settings } = readSurvey();
  return deidentified(survey, themed, { digest: sha256, smallCell: settings.smallCell });
}
