// An e-mail as it would read, before it is sent.
import type { PanelHoursText } from '../../src/text/panelHoursText';

interface Props {
  readonly words: PanelHoursText;
  readonly mail: { readonly to: string; readonly subject: string; readonly text: string };
}

export const MailExample = ({ words, mail: { to, subject, text } }: Props) => (
  <details>
    <summary>{words.example(to)}</summary>
    <p>
      <strong>{subject}</strong>
    </p>
    <pre class="mail">{text}</pre>
  </details>
);
