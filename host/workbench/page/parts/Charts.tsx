// The charts of a tab, over the cells.
import type { GridChart } from '../../deskState';
import { px } from '../geometry';
import { HEAD_HEIGHT, HEAD_WIDTH } from './GridRow';

interface Props {
  readonly charts: readonly GridChart[];
  readonly tops: Float64Array;
  readonly lefts: readonly number[];
}

export const Charts = ({ charts, tops, lefts }: Props) => (
  <>
    {charts.map((chart) => (
      <img
        key={chart.id}
        class="chart"
        alt="Chart"
        src={`data:image/svg+xml;utf8,${encodeURIComponent(chart.svg)}`}
        style={{
          left: px(HEAD_WIDTH + (lefts[chart.column] ?? 0)),
          top: px(HEAD_HEIGHT + (tops[chart.row] ?? 0)),
          width: px(chart.width),
          height: px(chart.height),
        }}
      />
    ))}
  </>
);
