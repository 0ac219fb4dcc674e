// Numbers as a paper prints them, and whether they can be right.
import { useState } from 'preact/hooks';
import type { PanelReportText } from '../../src/text/panelReportText';
import { callServer } from '../server';
import type { DetailsProps } from './details';
import { useAction } from './useAction';

const BLANK = { n: '', mean: '', sd: '' };
type Field = keyof typeof BLANK;

export function ReportCheck(props: DetailsProps & { readonly words: PanelReportText }) {
  const { words } = props;
  const { isWorking, act } = useAction(props);
  const [groups, setGroups] = useState([BLANK, BLANK]);
  const [p, setP] = useState('');
  const [scale, setScale] = useState(['1', '5']);
  const [lines, setLines] = useState<readonly string[]>([]);

  const check = () => {
    const [least, most] = scale.map(Number) as [number, number];
    const filled = groups.filter(({ n, mean, sd }) => n + mean + sd !== '');
    return act(() => callServer('checkPrintedTable', { groups: filled, p, least, most }), setLines);
  };
  const input = (value: string, label: string, change: (value: string) => void) => (
    <input
      type="text"
      inputMode="decimal"
      value={value}
      aria-label={label}
      onInput={({ currentTarget }) => change(currentTarget.value)}
    />
  );
  const groupInput = (group: number, field: Field) =>
    input(
      groups[group]?.[field] ?? '',
      `${words.group(group + 1)} ${field === 'n' ? 'n' : words[field]}`,
      (value) => setGroups(groups.map((each, i) => (i === group ? { ...each, [field]: value } : each))),
    );
  return (
    <form
      class="check"
      onSubmit={(event) => {
        event.preventDefault();
        void check();
      }}
    >
      <p class="about">{words.aboutCheck}</p>
      <table>
        <thead>
          <tr>
            <th />
            <th>n</th>
            <th>{words.mean}</th>
            <th>{words.sd}</th>
          </tr>
        </thead>
        <tbody>
          {[0, 1].map((group) => (
            <tr key={group}>
              <th scope="row">{words.group(group + 1)}</th>
              <td>{groupInput(group, 'n')}</td>
              <td>{groupInput(group, 'mean')}</td>
              <td>{groupInput(group, 'sd')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="line">
        <span>{words.p}</span>
        {input(p, words.p, setP)}
        <span>{words.scaleFrom}</span>
        {input(scale[0] ?? '', words.scaleFrom, (value) => setScale([value, scale[1] ?? '']))}
        <span>{words.scaleTo}</span>
        {input(scale[1] ?? '', words.scaleTo, (value) => setScale([scale[0] ?? '', value]))}
      </p>
      <div class="actions">
        <button type="submit" disabled={isWorking || groups.every(({ n }) => n === '')}>
          {words.checkNow}
        </button>
      </div>
      <ul class="reasons" role="status">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </form>
  );
}
