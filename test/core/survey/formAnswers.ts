// Reads a downloaded form export the way the add-on reads a linked tab.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'papaparse';
import { detectQuestions } from '../../../src/core/responses/detectQuestions';
import { readAnswers } from '../../../src/core/responses/readAnswers';
import { surveyOf } from '../../../src/core/survey/surveyOf';
import type { Survey } from '../../../src/core/survey/answers';
import type { TabData } from '../../../src/core/table';

const YEAR_LEVELS = ['PY1', 'PY2', 'Y1', 'Y2', 'Y3', 'Y4'];

/** @param name File in test/fixtures/survey. */
export function surveyFromExport(name: string, people?: TabData): Survey {
  const text = readFileSync(join(__dirname, '../../fixtures/survey', name), 'utf8');
  const [headers = [], ...rows] = parse<string[]>(text, { skipEmptyLines: true }).data;
  const tab: TabData = { name: 'Form Responses 1', headers, rows, displayed: rows, firstRow: 2 };
  const questions = detectQuestions(tab, { yearLevels: YEAR_LEVELS });
  return surveyOf(readAnswers(tab, questions, { yearLevels: YEAR_LEVELS }), people, YEAR_LEVELS);
}
