import { scripted, valueOf } from './script';

describe('tabs', () => {
  it('are new with 1000 rows and 26 columns, and found in any case', () => {
    expect(
      valueOf(`const made = file.insertSheet('Pairs', 0);
        return [made.getMaxRows(), made.getMaxColumns(), made.getIndex(), file.getSheetByName('PAIRS').getName(),
          file.getSheetByName('People'), file.getSheets().length, file.getActiveSheet().getName()];`),
    ).toEqual([1000, 26, 1, 'Pairs', null, 2, 'Pairs']);
  });

  it('have ids of their own', () => {
    const ids = valueOf(
      "return ['a', 'b', 'c', 'd'].map((name) => file.insertSheet(name).getSheetId());",
    ) as number[];
    expect(new Set([0, ...ids]).size).toBe(5);
  });

  it('are moved, hidden, renamed and deleted', () => {
    expect(
      valueOf(`const a = file.insertSheet('a'); const b = file.insertSheet('b');
        file.setActiveSheet(b); file.moveActiveSheet(1);
        a.setName('c').hideSheet();
        const names = () => file.getSheets().map((tab) => tab.getName() + (tab.isSheetHidden() ? ' hidden' : ''));
        const before = names();
        file.deleteSheet(a);
        return [before, names()];`),
    ).toEqual([
      ['b', 'Sheet1', 'c hidden'],
      ['b', 'Sheet1'],
    ]);
  });

  it('tell how far they are filled, whatever is formatted beyond', () => {
    expect(
      valueOf(`sheet.getRange('C7').setValue(0); sheet.getRange('F20').setBackground('red').setNote('n');
        return [sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()];`),
    ).toEqual([7, 3, 'A1:C7']);
    expect(valueOf('return sheet.getDataRange().getA1Notation();')).toBe('A1');
  });

  it('take rows behind the last one, growing when full', () => {
    expect(
      valueOf(`sheet.deleteRows(3, 998); sheet.appendRow(['a']).appendRow(['b', '01']).appendRow(['c']);
        return [sheet.getDataRange().getValues(), sheet.getMaxRows()];`),
    ).toEqual([
      [
        ['a', ''],
        ['b', 1],
        ['c', ''],
      ],
      3,
    ]);
  });

  it('clear contents and formats, keeping notes and validation', () => {
    expect(
      valueOf(`const cell = sheet.getRange('A1').setValue(1).setNote('n').setFontWeight('bold').setNumberFormat('0.0');
        cell.setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox().build());
        sheet.clear();
        return [cell.getValue(), cell.getFontWeights(), cell.getNote(), cell.getDataValidation() !== null];`),
    ).toEqual(['', [['normal']], 'n', true]);
  });
});

describe('rows and columns put in and taken out', () => {
  it('move cells, merges, formulas and validation along', () => {
    expect(
      valueOf(`sheet.getRange('A1:A3').setValues([[1], [2], ['=SUM(A1:A2)']]);
        sheet.getRange('B3:C3').merge();
        const other = file.insertSheet('Other'); other.getRange('A1').setFormula("=Sheet1!A3*2");
        sheet.insertRowsAfter(1, 2);
        const after = [sheet.getRange('A5').getFormula(), sheet.getRange('A5').getValue(),
          sheet.getRange('A1:Z9').getMergedRanges().map((range) => range.getA1Notation()), other.getRange('A1').getFormula()];
        sheet.deleteRow(1);
        return [after, sheet.getRange('A4').getFormula(), sheet.getRange('A4').getValue()];`),
    ).toEqual([['=SUM(A1:A4)', 3, ['B5:C5'], '=Sheet1!A5*2'], '=SUM(A1:A3)', 2]);
  });

  it('leave #REF! where the cell itself was deleted', () => {
    expect(
      valueOf(`sheet.getRange('A1:B1').setValues([['=B1', 5]]); sheet.deleteColumns(2, 1);
        return [sheet.getRange('A1').getFormula(), sheet.getRange('A1').getValue()];`),
    ).toEqual(['=#REF!', '#REF!']);
  });

  it('do not disturb charts, drop-downs and formulas of other tabs when a tab is renamed', () => {
    expect(
      valueOf(`const other = file.insertSheet('Other'); other.getRange('A1').setFormula('=Sheet1!B2+B2');
        other.insertChart(other.newChart().addRange(sheet.getRange('A1:B2')).build());
        other.getRange('A2').setDataValidation(
          SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange('C1:C3')).build());
        sheet.setName("Kim's list").insertRowsBefore(1, 1);
        return [other.getRange('A1').getFormula(), other.getCharts()[0].getRanges()[0].getA1Notation(),
          other.getRange('A2').getDataValidation().getCriteriaValues()[0].getA1Notation()];`),
    ).toEqual(["='Kim''s list'!B3+B2", 'A2:B3', 'C2:C4']);
  });

  it('keep open-ended ranges open', () => {
    expect(
      valueOf(`sheet.getRange('C1').setFormula('=COUNTA(A2:A)'); sheet.insertRowsBefore(1, 1);
        return sheet.getRange('C2').getFormula();`),
    ).toBe('=COUNTA(A3:A)');
  });
});

describe('what is kept beside the cells', () => {
  it('metadata, protections, filters, widths and frozen rows outlive an execution', () => {
    const opened = scripted();
    opened.run(`sheet.addDeveloperMetadata('k', 'v'); file.addDeveloperMetadata('f');
      sheet.protect().setDescription('ours').setWarningOnly(true);
      sheet.getRange('A1:B2').createFilter(); sheet.setColumnWidths(2, 2, 77).setFrozenRows(2);`);
    expect(
      opened.run(`const [entry] = sheet.getDeveloperMetadata();
        const [protection] = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
        return [entry.getKey(), entry.getValue(), file.getDeveloperMetadata().length, protection.getDescription(),
          protection.isWarningOnly(), sheet.getFilter().getRange().getA1Notation(), sheet.getColumnWidth(3),
          sheet.getColumnWidth(4), sheet.getFrozenRows()];`),
    ).toEqual(['k', 'v', 1, 'ours', true, 'A1:B2', 77, 100, 2]);
    expect(
      opened.run(`sheet.getDeveloperMetadata()[0].remove(); sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0].remove();
        sheet.getFilter().remove();
        return [sheet.getDeveloperMetadata().length, sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length, sheet.getFilter()];`),
    ).toEqual([0, 0, null]);
  });

  it('charts are kept with their options', () => {
    expect(
      valueOf(`const chart = sheet.newChart().setChartType(Charts.ChartType.BAR).addRange(sheet.getRange('A1:B3'))
          .setPosition(5, 4, 0, 0).setOption('title', 'T').setNumHeaders(1).build();
        sheet.insertChart(chart);
        const [kept] = sheet.getCharts();
        const seen = [kept.getRanges()[0].getA1Notation(), kept.getContainerInfo().getAnchorRow(), kept.getOptions().get('title')];
        sheet.removeChart(kept);
        return [seen, sheet.getCharts().length];`),
    ).toEqual([['A1:B3', 5, 'T'], 0]);
  });

  it('merging keeps the first cell of each block', () => {
    expect(
      valueOf(`const range = sheet.getRange('A1:B2').setValues([[1, 2], [3, 4]]);
        const across = [range.mergeAcross().getValues(), range.getMergedRanges().length];
        return [across, range.breakApart().merge().getValues()];`),
    ).toEqual([
      [
        [
          [1, ''],
          [3, ''],
        ],
        2,
      ],
      [
        [1, ''],
        ['', ''],
      ],
    ]);
  });

  it('sorting puts numbers before text and blanks last, either way', () => {
    expect(
      valueOf(`const range = sheet.getRange('A1:A5').setValues([['b'], [''], [10], ['a'], [9]]);
        return [range.sort(1).getValues().flat(), range.sort({ column: 1, ascending: false }).getValues().flat()];`),
    ).toEqual([
      [9, 10, 'a', 'b', ''],
      ['b', 'a', 10, 9, ''],
    ]);
  });
});

describe('a killed execution', () => {
  const body = `sheet.getRange('A1').setValue('flushed'); SpreadsheetApp.flush();
    sheet.getRange('A1').setValue('pending'); file.insertSheet('Late'); file.getName();`;
  const look = "return [sheet.getRange('A1').getValue(), file.getSheets().length];";

  it.each([
    { kill: 'dropWrites' as const, left: ['flushed', 1] },
    { kill: 'keepWrites' as const, left: ['pending', 2] },
  ])('leaves $left after $kill', ({ kill, left }) => {
    const opened = scripted();
    opened.host.hook = ({ name }) => (name === 'Spreadsheet.getName' ? { kill } : undefined);
    opened.error(body);
    opened.host.hook = undefined;
    expect(opened.run(look)).toEqual(left);
  });

  it('does not leave results of formulas behind that were taken back', () => {
    const opened = scripted();
    opened.run("sheet.getRange('A1:B1').setValues([[1, '=A1*2']]);");
    opened.host.hook = ({ name }) => (name === 'Spreadsheet.getName' ? { kill: 'dropWrites' } : undefined);
    opened.error("sheet.getRange('A1').setValue(5); sheet.getRange('B1').getValue(); file.getName();");
    opened.host.hook = undefined;
    expect(opened.run("return sheet.getRange('B1').getValue();")).toBe(2);
  });
});

describe('a saved workbook', () => {
  it('goes on as if nothing had happened, gaps and all', () => {
    const first = scripted();
    first.run(`sheet.getRange('C5').setValue('=A1&"x"'); sheet.getRange('A1').setValue('01').setNote('n');
      sheet.getRange('B9').setBackground('#ff0000'); sheet.addDeveloperMetadata('k', 'v');`);
    const second = scripted({ saved: first.host.world.save() });
    const look = `return [sheet.getDataRange().getValues(), sheet.getRange('A1').getNote(), sheet.getLastRow(),
      sheet.getRange('A9:C9').getBackgrounds(), sheet.getDeveloperMetadata()[0].getValue()];`;
    expect(second.run(look)).toEqual(first.run(look));
    const change = `sheet.insertRowsBefore(2, 1).insertColumnsAfter(1, 1).deleteRows(8, 1); sheet.appendRow(['end']);
      sheet.getRange('A1:D9').sort(1); sheet.autoResizeColumns(1, 4); sheet.clearNotes(); return sheet.getDataRange().getValues();`;
    expect(second.run(change)).toEqual(first.run(change));
  });
});
