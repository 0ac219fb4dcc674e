// What a question's kind needs to be known besides: the scale, the options, which answer means yes, day or month first.
import type { Details } from '../../src/core/responses/decideQuestion';
import type { Kind } from '../../src/core/responses/question';
import type { QuestionCard } from '../../src/jobs/reviewImport';
import { LineList } from './LineList';
import type { ReviewProps } from './SignUpReview';

/** What the card shows at first for a kind. */
export function firstDetails({ kind, options, offers, confidence }: QuestionCard, chosen: Kind): Details {
  const asItStands = chosen === kind && options.length > 0;
  switch (chosen) {
    case 'Likert':
      return { scale: offers.scale, options: [] };
    case 'single choice':
      return { scale: '', options: asItStands ? options : offers.labels };
    case 'multiple choice':
      return { scale: '', options: asItStands ? options : offers.pieces };
    case 'timestamp':
    case 'date':
      // Only dates that could be read either way have an order to choose.
      return {
        scale: '',
        options: asItStands ? options : chosen === kind && confidence === 'unsure' ? [''] : [],
      };
    default:
      return { scale: '', options: asItStands ? options : [] };
  }
}

interface Props extends Pick<ReviewProps, 'words' | 'isBusy'> {
  readonly card: QuestionCard;
  readonly kind: Kind;
  readonly details: Details;
  readonly onChange: (details: Details) => void;
}

const REVERSED = ' (reversed)';

export function SignUpDetail({ card, kind, details, words, isBusy, onChange }: Props) {
  const { scale, options } = details;
  const list = (name: string, lines: readonly string[], change: (lines: readonly string[]) => void) => (
    <LineList name={name} lines={lines} up={words.up} isBusy={isBusy} onChange={change} />
  );
  const setOptions = (chosen: readonly string[]) => onChange({ scale: '', options: chosen });
  if (kind === 'Likert') {
    const isReversed = scale.endsWith(REVERSED);
    const levels = isReversed ? scale.slice(0, -REVERSED.length) : scale;
    const setScale = (text: string, reversed = isReversed) =>
      onChange({ scale: text === '' ? '' : text + (reversed ? REVERSED : ''), options });
    return (
      <>
        <span class="about">{words.scale}</span>
        {levels.includes(';') ? (
          list(words.scale, levels.split(/; ?/), (lines) =>
            setScale(lines.map((line) => line.replace(/;/g, ',')).join('; ')),
          )
        ) : (
          <input
            value={levels}
            disabled={isBusy}
            aria-label={words.scale}
            onInput={({ currentTarget }) => setScale(currentTarget.value)}
          />
        )}
        <label class="tick">
          <input
            type="checkbox"
            checked={isReversed}
            disabled={isBusy}
            onChange={({ currentTarget }) => setScale(levels, currentTarget.checked)}
          />{' '}
          {words.reversed}
        </label>
      </>
    );
  }
  if (/choice/.test(kind)) {
    return (
      <details key={kind} open={kind !== card.kind || card.confidence === 'unsure'}>
        <summary>{words.options}</summary>
        {list(words.options, options, setOptions)}
      </details>
    );
  }
  if (kind === 'consent') {
    const answers = [...new Set([...options, ...card.offers.labels])];
    return (
      <>
        <span class="about">{words.meansYes}</span>
        {answers.map((answer) => (
          <label key={answer} class="tick">
            <input
              type="checkbox"
              checked={options.includes(answer)}
              disabled={isBusy}
              onChange={({ currentTarget }) =>
                setOptions(
                  answers.filter((each) =>
                    each === answer ? currentTarget.checked : options.includes(each),
                  ),
                )
              }
            />{' '}
            {answer}
          </label>
        ))}
      </>
    );
  }
  if (options.length === 0 || !/date|timestamp/.test(kind)) return null;
  return (
    <label>
      {words.dayOrder}
      <select
        value={options[0]}
        disabled={isBusy}
        onChange={({ currentTarget }) => setOptions([currentTarget.value])}
      >
        {words.dayOrders.map(([order, name]) => (
          <option key={order} value={order}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
