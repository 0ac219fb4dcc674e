// The template of certificates: where it is, what is wrong with it, and the tags it may hold.
import type { PanelHoursText } from '../../src/text/panelHoursText';
import type { DetailsProps } from './details';
import { useAnswer } from './useAnswer';

export function TemplateTags(props: DetailsProps & { readonly words: PanelHoursText }) {
  const { words, text } = props;
  const { answer, reload } = useAnswer('certificateTemplate', props);
  if (answer === null) return <p role="status">{text.working}</p>;
  const { about, link, problems, verdict, tags } = answer;
  return (
    <div data-testid="template">
      <p class="quiet">{about}</p>
      {problems.map((problem) => (
        <p key={problem} class="notice bad">
          {problem}
        </p>
      ))}
      {verdict !== '' && <p class="notice good">{verdict}</p>}
      <div class="actions">
        <a href={link} target="_blank" rel="noreferrer">
          {words.openTemplate}
        </a>
        <button type="button" onClick={() => void reload()}>
          {words.lookAgain}
        </button>
      </div>
      <dl class="tags">
        {tags.map(({ tag, example, isThere }) => (
          <div key={tag} class={isThere ? '' : 'quiet'}>
            <dt>
              <code>{tag}</code>
            </dt>
            <dd>{example}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
