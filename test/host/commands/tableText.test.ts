import { columnsOf, tableText } from '../../../host/commands/demo/tableText';
import { blankSheet } from '../../../host/workbook/sheets';

describe('tableText', () => {
  it('sets columns side by side and leaves titles and notes out of their widths', () => {
    const beyond = [{}, {}, {}, { value: 'number behind a chart' }, { value: 4 }];
    const text = tableText({
      ...blankSheet(0, 'Satisfaction'),
      cells: [
        [{ value: 'Table 2. Satisfaction with the program, by role' }],
        [{ value: 'Item' }, { value: 'n' }, { value: 'Mean' }],
        [{ value: 'Content' }, { value: 9 }, { value: 3.5, format: '0.00' }],
        [{ value: '멘토' }, { value: 10 }, { value: 4.125, format: '0.00' }],
        [],
        [{ value: 'n: answers' }, ...beyond],
      ],
    });
    expect(text.split('\n')).toEqual([
      'Table 2. Satisfaction with the program, by role',
      'Item     n   Mean',
      'Content   9  3.50',
      '멘토     10  4.13',
      '',
      'n: answers',
    ]);
  });
});

describe('columnsOf', () => {
  it('counts Korean letters twice', () => expect(columnsOf('멘토 a')).toBe(6));
});
