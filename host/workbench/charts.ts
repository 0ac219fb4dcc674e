// The charts of a tab as pictures for the grid.
import type { HostWorld } from '../engine/hostWorld';
import { sheetById } from '../workbook/sheets';
import { chartSvg } from '../workbook/chartSvg';
import type { GridChart } from './deskState';

const WIDTH = 600;
const HEIGHT = 371;

export function chartsOf(world: HostWorld, sheetId: number): GridChart[] {
  const charts = sheetById(world.workbook, sheetId)?.charts ?? [];
  return charts.map((chart) => ({
    id: chart.id,
    row: chart.row - 1,
    column: chart.column - 1,
    width: Number(chart.options.width ?? WIDTH),
    height: Number(chart.options.height ?? HEIGHT),
    svg: chartSvg(world, chart),
  }));
}
