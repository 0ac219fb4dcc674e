// The forms one by one: how each stands, those to be made, and making them one after the other.
import { useState } from 'preact/hooks';
import type { FormName } from '../../src/core/forms/form';
import type { FormsOverview, FormState } from '../../src/jobs/makeForms';
import type { PanelFormsText } from '../../src/text/panelFormsText';
import { callServer } from '../server';
import type { DetailsProps } from './details';
import { useAction } from './useAction';
import { useAnswer } from './useAnswer';

type Props = Pick<DetailsProps, 'version' | 'tell' | 'fail' | 'refresh' | 'isBusy' | 'openTab'> & {
  readonly words: PanelFormsText;
};

const canBeMade = ({ standing }: FormState): boolean => standing === 'none' || standing === 'unfinished';

export function FormList(props: Props) {
  const { words, tell, fail, refresh, isBusy } = props;
  const { answer, reload } = useAnswer('formsOverview', props);
  const { isWorking, act } = useAction({ tell, fail });
  const [ticked, setTicked] = useState<Readonly<Partial<Record<FormName, boolean>>>>({});
  const [making, setMaking] = useState<{ readonly done: number; readonly total: number } | null>(null);
  if (answer === null) return <p role="status">{words.loading}</p>;
  const isTicked = (form: FormState) =>
    canBeMade(form) && (ticked[form.name] ?? (form.isProposed || form.standing === 'unfinished'));
  const chosen = answer.forms.filter(isTicked).map(({ name }) => name);

  const make = async () => {
    setMaking({ done: 0, total: chosen.length });
    try {
      await makeAll(chosen, tell, (done) => setMaking({ done, total: chosen.length }));
    } catch (error) {
      fail(error);
    } finally {
      setMaking(null);
      refresh();
    }
  };

  return (
    <>
      <p class="about">{words.formsAbout}</p>
      <ul class="forms">
        {answer.forms.map((form) => (
          <li key={form.name}>
            <label>
              <input
                type="checkbox"
                checked={isTicked(form)}
                disabled={!canBeMade(form) || isBusy || making !== null}
                onChange={({ currentTarget }) => setTicked({ ...ticked, [form.name]: currentTarget.checked })}
              />
              <span>{words.names[form.name]}</span>
            </label>
            <span class={`standing ${form.standing}`}>{form.words}</span>
            <FormLinks {...props} form={form} reload={reload} />
          </li>
        ))}
      </ul>
      {making !== null && (
        <div role="status">
          <progress max={Math.max(making.total, 1)} value={making.done} />
          <p>{words.making(making.done, making.total)}</p>
        </div>
      )}
      {making === null && chosen.length > 0 && (
        <div class="actions">
          <button type="button" disabled={isBusy} onClick={() => void make()}>
            {words.make(chosen.length)}
          </button>
        </div>
      )}
      <p class="about">{answer.watching}</p>
      {!answer.isWatching && (
        <div class="actions">
          <button
            type="button"
            disabled={isBusy || isWorking || making !== null}
            onClick={() => void act(() => callServer('watchAnswers'), reload)}
          >
            {words.watch}
          </button>
        </div>
      )}
    </>
  );
}

/** Slice after slice, until all are ready or one of them gets no further. */
async function makeAll(
  chosen: readonly FormName[],
  tell: DetailsProps['tell'],
  show: (done: number) => void,
): Promise<void> {
  for (let before = -1; ;) {
    const reply = await callServer('runJob', 'makeForms', chosen);
    if (!reply.ok) return tell({ kind: 'bad', text: reply.message, tabs: [] });
    const state = await callServer('formsOverview');
    const done = state.ok ? readyAmong(state.answer, chosen) : 0;
    show(done);
    if (reply.problems > 0 || done === chosen.length || done <= before) {
      const tabs = reply.problems > 0 ? [...reply.tabs, 'Problems'] : reply.tabs;
      return tell({ kind: reply.problems > 0 ? 'warn' : 'good', text: reply.summary, tabs });
    }
    before = done;
  }
}

const readyAmong = ({ forms }: FormsOverview, chosen: readonly FormName[]): number =>
  forms.filter(({ name, standing }) => chosen.includes(name) && standing === 'ready').length;

/** What can be done with one form. */
function FormLinks({
  form,
  words,
  tell,
  fail,
  openTab,
  reload,
}: Props & { readonly form: FormState; readonly reload: () => Promise<void> }) {
  const [isAsking, setAsking] = useState(false);
  const { isWorking, act } = useAction({ tell, fail });
  const mend = (how: 'link' | 'forget' | 'options') =>
    void act(
      () => callServer('mendForm', form.name, how),
      () => {
        setAsking(false);
        if (how === 'options') tell({ kind: 'good', text: words.optionsRead, tabs: ['Questions'] });
        return reload();
      },
    );
  if (form.standing === 'none') return null;
  const isGone = form.standing === 'formGone';
  if (isAsking || isGone)
    return (
      <div class="ask" role="group">
        <p>{isGone ? words.goneAsk : words.forgetAsk}</p>
        <button type="button" disabled={isWorking} onClick={() => mend('forget')}>
          {isGone ? words.forget : words.sureForget}
        </button>
      </div>
    );
  const label = (what: string) => `${what}: ${words.names[form.name]}`;
  return (
    <div class="links">
      {form.publishedUrl !== '' && (
        <>
          <a href={form.publishedUrl} target="_blank" rel="noopener" aria-label={label(words.open)}>
            {words.open}
          </a>
          <a href={form.editUrl} target="_blank" rel="noopener" aria-label={label(words.edit)}>
            {words.edit}
          </a>
        </>
      )}
      {form.standing === 'ready' && (
        <button
          type="button"
          class="link"
          aria-label={label(words.answers)}
          onClick={() => openTab(form.tab)}
        >
          {words.answers}
        </button>
      )}
      {form.standing === 'ready' && (
        <button
          type="button"
          class="link"
          disabled={isWorking}
          title={words.optionsAbout}
          aria-label={label(words.options)}
          onClick={() => mend('options')}
        >
          {words.options}
        </button>
      )}
      {form.standing === 'tabGone' && (
        <button
          type="button"
          class="link"
          disabled={isWorking}
          aria-label={label(words.linkAgain)}
          onClick={() => mend('link')}
        >
          {words.linkAgain}
        </button>
      )}
      {form.standing !== 'ready' && (
        <button type="button" class="link" aria-label={label(words.forget)} onClick={() => setAsking(true)}>
          {words.forget}
        </button>
      )}
    </div>
  );
}
