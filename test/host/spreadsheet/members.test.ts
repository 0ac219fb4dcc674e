// Every emulated member exists in Google's published types, and every rule has a method behind it.
import { readFileSync } from 'node:fs';
import ts from 'typescript';
import type { Emulated } from '../../../host/engine/emulated';
import { createCharts, EmbeddedChart, EmbeddedChartBuilder } from '../../../host/services/spreadsheet/charts';
import {
  ConditionalFormatRule,
  ConditionalFormatRuleBuilder,
} from '../../../host/services/spreadsheet/conditionalFormat';
import { DeveloperMetadata } from '../../../host/services/spreadsheet/developerMetadata';
import { Filter } from '../../../host/services/spreadsheet/filter';
import { Protection } from '../../../host/services/spreadsheet/protection';
import { Range } from '../../../host/services/spreadsheet/range';
import { RangeList } from '../../../host/services/spreadsheet/rangeList';
import {
  RichTextValue,
  RichTextValueBuilder,
  TextStyle,
  TextStyleBuilder,
} from '../../../host/services/spreadsheet/richText';
import { Sheet } from '../../../host/services/spreadsheet/sheet';
import { Spreadsheet } from '../../../host/services/spreadsheet/spreadsheet';
import { createSpreadsheetApp } from '../../../host/services/spreadsheet/spreadsheetApp';
import { DataValidation, DataValidationBuilder } from '../../../host/services/spreadsheet/validationRules';

const nothing = {} as never; // no member is called here
const chart = { id: 1, type: 'BAR', ranges: [], options: {}, row: 1, column: 1, offsetX: 0, offsetY: 0 };

const OBJECTS: readonly Emulated[] = [
  createSpreadsheetApp(nothing, nothing),
  createCharts(),
  new Spreadsheet(nothing),
  new Sheet(nothing, 0),
  new Range(nothing, 0, { row: 0, column: 0, rows: 1, columns: 1 }),
  new RangeList([]),
  new Filter(nothing, 0),
  new Protection(nothing, 0, { description: '', warningOnly: false }),
  new DeveloperMetadata(nothing, nothing, { id: 1, key: 'k', value: '' }),
  new DataValidation(nothing, { kind: 'checkbox', allowInvalid: true }),
  new DataValidationBuilder(nothing),
  new ConditionalFormatRule(nothing, 0, { ranges: [], rule: {} }),
  new ConditionalFormatRuleBuilder(nothing),
  new RichTextValue('', undefined, {}),
  new RichTextValueBuilder(),
  new TextStyle({}),
  new TextStyleBuilder(),
  new EmbeddedChart(nothing, chart),
  new EmbeddedChartBuilder(nothing),
];

/** Members of the published interfaces by name, inherited ones too. */
function publishedMembers(): (name: string) => ReadonlySet<string> {
  const found = new Map<string, { members: Set<string>; parents: string[] }>();
  for (const file of ['spreadsheet', 'charts']) {
    const path = require.resolve(`@types/google-apps-script/google-apps-script.${file}.d.ts`);
    const visit = (node: ts.Node): void => {
      if (ts.isInterfaceDeclaration(node)) {
        const members = node.members.flatMap(({ name }) => (name ? [name.getText()] : []));
        const parents = (node.heritageClauses ?? []).flatMap(({ types }) =>
          types.map(({ expression }) => expression.getText().split('.').at(-1)!),
        );
        // Charts has classes of the same names, which are others
        if (!found.has(node.name.text)) found.set(node.name.text, { members: new Set(members), parents });
      }
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true));
  }
  const all = (name: string): Set<string> => {
    const { members, parents } = found.get(name) ?? { members: new Set<string>(), parents: [] };
    return new Set([...members, ...parents.flatMap((parent) => [...all(parent)])]);
  };
  return all;
}

describe('the emulated members', () => {
  const published = publishedMembers();

  it.each(OBJECTS.map((object) => [object.className, object] as const))('of %s', (className, object) => {
    const known = published(className);
    expect(known.size).toBeGreaterThan(0);
    expect(Object.keys(object.members).filter((name) => !known.has(name))).toEqual([]);
    const missing = Object.entries(object.members).filter(([name, { takes }]) => {
      const member = (object as unknown as Record<string, unknown>)[name];
      return takes ? typeof member !== 'function' : member === undefined;
    });
    expect(missing.map(([name]) => name)).toEqual([]);
  });
});
