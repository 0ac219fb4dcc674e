// How a request to confirm sessions reads, in the language of the person asked.
import { say } from '../../core/hours/words';
import type { AskLetter } from '../../core/hours/requests';
import { claimOf } from '../../core/hours/claim';
import { languageOf } from '../../core/pairing/notices';
import type { Phrase } from '../../core/phrase';
import { fillLink } from '../../core/program';
import type { Language } from '../../text/catalogue';
import { sayIn } from '../running/language';

/** What every letter says besides its lines. */
export interface AskContext {
  readonly program: string;
  readonly contactName: string;
  readonly contactEmail: string;
  /** Prefilled link of the confirmation form, with the words of LINK_PLACES in it; '' when there is no such form. */
  readonly link: string;
  /** Setting "Language of e-mails to pairs". */
  readonly noticeLanguage: string;
  readonly usual: Language;
}

/** Subject and plain text; in two languages one stands under the other. */
export function askText(letter: AskLetter, context: AskContext): { subject: string; text: string } {
  const wanted = languageOf(letter.person, context.noticeLanguage);
  const languages: readonly Language[] =
    wanted === 'both' ? ['en', 'ko'] : [wanted === 'usual' ? context.usual : wanted];
  const texts = languages.map((language) => {
    const speak = sayIn(language);
    const [hello, intro, lines, ...rest] = partsOf(letter, context);
    return [speak(hello), speak(intro), lines.map(speak).join('\n'), ...rest.map(speak)].join('\n\n');
  });
  const { program } = context;
  const subject =
    letter.kind === 'request' ? say('askSubject', { program }) : say('remindSubject', { program });
  return {
    subject: languages.map((language) => sayIn(language)(subject)).join(' / '),
    text: texts.join('\n\n\n'),
  };
}

function partsOf(
  { kind, person, request, lines, answerBy }: AskLetter,
  { program, contactName, contactEmail, link }: AskContext,
): [Phrase, Phrase, readonly Phrase[], ...Phrase[]] {
  const count = lines.length;
  const by = say('day', { day: answerBy });
  return [
    say('askHello', { name: person.name }),
    kind === 'request' ? say('askIntro', { program, count }) : say('remindIntro', { program, count }),
    lines.map(linePhrase),
    link === ''
      ? say('askByReply', { by, request: request.id, code: request.code })
      : say('askByForm', { by, link: fillLink(link, { requestId: request.id, code: request.code }) }),
    say('askNoFault'),
    ...(contactName + contactEmail === ''
      ? []
      : [say('askContact', { name: contactName, email: contactEmail })]),
  ];
}

function linePhrase({ number, session, partner }: AskLetter['lines'][number]): Phrase {
  const { day, start, end, mode } = session;
  return say('askLine', {
    number,
    day: say('day', { day }),
    time: start === '' ? '' : `${start}-${end}`,
    minutes: claimOf(session, false).minutes,
    partner: partner?.name ?? '',
    mode,
  });
}
