// Letters over all hours of people who have several certificates: written and filed first, then mailed.
import type { LetterCase } from '../../src/jobs/certificateDesk';
import type { PanelHoursText } from '../../src/text/panelHoursText';
import { callServer } from '../server';
import type { DetailsProps } from './details';
import { MailExample } from './MailExample';
import { useAction } from './useAction';

interface Props extends Pick<DetailsProps, 'tell' | 'fail'> {
  readonly words: PanelHoursText;
  readonly about: string;
  readonly records: readonly LetterCase[];
  readonly isBusy: boolean;
  readonly reload: () => Promise<void>;
}

export function LongRecords({ words, about, records, isBusy, tell, fail, reload }: Props) {
  const { isWorking, act } = useAction({ tell, fail });
  const write = (serial: string) => void act(() => callServer('allHoursLetter', serial), reload);
  const mail = (serial: string) =>
    void act(
      () => callServer('mailLetter', serial),
      (said) => {
        tell({ kind: 'good', text: said, tabs: ['Letters'] });
        return reload();
      },
    );
  return (
    <div>
      <p class="quiet">{about}</p>
      {records.map((one) => (
        <div key={one.serial} class="case">
          <p>
            {one.name} <span class="quiet">{one.line}</span>
          </p>
          {one.standing !== '' && (
            <p>
              <a href={one.link} target="_blank" rel="noreferrer">
                PDF
              </a>{' '}
              {one.standing}
            </p>
          )}
          {one.mail && <MailExample words={words} mail={one.mail} />}
          <div class="actions">
            {one.link === '' && (
              <button type="button" disabled={isBusy || isWorking} onClick={() => write(one.serial)}>
                {words.writeLetter}
              </button>
            )}
            {one.mail && (
              <button type="button" disabled={isBusy || isWorking} onClick={() => mail(one.serial)}>
                {words.mailLetter}
              </button>
            )}
          </div>
        </div>
      ))}
    </div>
  );
}
