import { planNotices, type NoticeContext } from '../../../src/core/pairing/notices';
import type { PairRow } from '../../../src/core/pairing/pairRows';
import { stillMissing } from '../../../src/core/pairing/stillMissing';
import { INITIAL_SETTINGS } from '../../../src/core/pairing/settings';
import type { Phrase } from '../../../src/core/phrase';
import type { Person } from '../../../src/core/program';
import { speak } from '../../../src/text/speak';
import { answers, inEnglish, mentee, mentor, propose, rowsAfter } from './build';

const CONTEXT: NoticeContext = {
  term: INITIAL_SETTINGS.termCode,
  programName: 'Peer mentoring program',
  contactName: 'The office',
  contactEmail: 'office@example.org',
  sessionLogLink: 'https://example.org/log',
  agreementLink: '',
  noticeLanguage: 'By person',
};

const people = [
  mentee('S001', answers({ helpAreas: 'Study plan; Tutoring', purpose: 'To keep to a plan' })),
  mentor('S002', answers({ helpAreas: 'Tutoring' })),
];

/** The pair's row with some cells changed. */
function row(
  status: PairRow['status'],
  cells: Readonly<Record<string, string>> = {},
  given: readonly Person[] = people,
): PairRow {
  const [read] = rowsAfter(propose(given));
  return { ...read!, status, cells: { ...read!.cells, ...cells } };
}

const plan = (one: PairRow, given: readonly Person[] = people) => planNotices([one], given, CONTEXT);
const said = (phrases: readonly Phrase[], language: 'en' | 'ko' = 'en') =>
  phrases.map((phrase) => speak(phrase, language)).join('\n');

describe('notices to pairs', () => {
  it('go to both people of accepted and locked pairs, and to nobody else', () => {
    const recipients = (status: PairRow['status']) => plan(row(status)).due.map(({ person }) => person.id);
    expect(recipients('Accepted')).toEqual(['S001', 'S002']);
    expect(recipients('Locked')).toEqual(['S001', 'S002']);
    expect(recipients('Proposed')).toEqual([]);
    expect(recipients('Rejected')).toEqual([]);
    expect(recipients('Ended')).toEqual([]);
  });

  it('say who the partner is, what both chose, what to do first, and whom to ask', () => {
    const [toMentee, toMentor] = plan(row('Accepted')).due.map(({ paragraphs }) => said(paragraphs));
    expect(toMentee).toContain('Name S002 (Y3). You can reach each other at s002@example.org.');
    expect(toMentee).toContain('Areas of help that you both chose: Tutoring.');
    expect(toMentee).toContain('Your mentor writes first.');
    expect(toMentee).not.toContain('https://example.org/log');
    expect(toMentor).toContain('"To keep to a plan"');
    expect(toMentor).toContain('https://example.org/log');
    expect(toMentor).toContain('The office, office@example.org');
  });

  it('fill the pair into the link of the session log', () => {
    const link = 'https://example.org/log?entry=PAIR-ID';
    const { due } = planNotices([row('Accepted')], people, { ...CONTEXT, sessionLogLink: link });
    expect(said(due[1]!.paragraphs)).toContain(`https://example.org/log?entry=${row('Accepted').id}`);
  });

  it('ask for the agreement until there is one', () => {
    const context = { ...CONTEXT, agreementLink: 'https://example.org/agree?id=PAIR-ID' };
    const text = (one: PairRow) =>
      planNotices([one], people, context)
        .due.map(({ paragraphs }) => said(paragraphs))
        .join('\n');
    expect(text(row('Accepted')).split(`agree?id=${row('Accepted').id}`)).toHaveLength(3);
    expect(text(row('Accepted', { 'How often': 'weekly' }))).not.toContain('example.org/agree');
  });

  it('never tell a score or an alternative, in either language', () => {
    const accepted = row('Accepted', {
      'Alternative 1': 'Name S009 (12.3)',
      'Why it fits': 'secret reason',
      'Coordinator note': 'shy',
    });
    for (const { paragraphs, subject } of plan(accepted).due) {
      for (const language of ['en', 'ko'] as const) {
        const text = said([subject, ...paragraphs], language);
        expect(text).not.toMatch(/score|점수|S009|secret|shy|\d\d\.\d/);
      }
    }
  });

  it('tell what was agreed once that is written down', () => {
    const [toMentee] = plan(
      row('Accepted', { 'Agreed areas': 'Tutoring', 'How to meet': 'library', 'How often': 'weekly' }),
    ).due;
    const text = said(toMentee!.paragraphs);
    expect(text).toContain('You agreed on these areas of help: Tutoring.');
    expect(text).toContain('How you agreed to meet: library, weekly.');
    expect(text).not.toContain('both chose');
  });

  it('go out once: not when sent, again when failed, and never by itself when nobody knows', () => {
    const again = row('Accepted', {
      'Mentee notice': 'SENT 2026-03-02T10:00:00',
      'Mentor notice': 'FAILED Invalid email',
    });
    expect(plan(again).due.map(({ person }) => person.id)).toEqual(['S002']);
    const cut = plan(
      row('Accepted', { 'Mentee notice': 'SENDING 2026-03-02T10:00:00', 'Mentor notice': 'SENT x' }),
    );
    expect(cut.due).toEqual([]);
    expect(inEnglish(cut.unknown[0]!.fix)).toContain('nobody knows whether this e-mail went out');
  });

  it('are written in the language that a person speaks, or in the one that is set', () => {
    const [one, other] = people as [Person, Person];
    const speaking = (person: Person, languages: string) => ({
      ...person,
      fields: { ...person.fields, Languages: languages },
    });
    const given = [speaking(one, '한국어'), speaking(other, 'English')];
    const languages = (noticeLanguage: string, whom: readonly Person[] = given) =>
      planNotices([row('Accepted')], whom, { ...CONTEXT, noticeLanguage }).due.map(
        ({ language }) => language,
      );
    expect(languages('By person')).toEqual(['ko', 'en']);
    expect(languages('By person', [speaking(one, 'Korean; English'), other])).toEqual(['usual', 'usual']);
    expect(languages('English')).toEqual(['en', 'en']);
    expect(languages('한국어')).toEqual(['ko', 'ko']);
    expect(languages('Both')).toEqual(['both', 'both']);
  });

  it('wait for an address that is one', () => {
    const [one, other] = people as [Person, Person];
    const { due, held } = plan(row('Accepted'), [one, { ...other, email: 'office at example.org' }]);
    expect(due.map(({ person }) => person.id)).toEqual(['S001']);
    expect(said(held)).toBe('Name S002: "office at example.org" is no e-mail address. Correct it in People.');
  });

  it('wait for an address and for consent, and leave people alone who have withdrawn', () => {
    const [one, other] = people as [Person, Person];
    const nowhere = plan(row('Accepted'), [{ ...one, email: '' }, other]);
    expect(nowhere.due.map(({ person }) => person.id)).toEqual(['S002']);
    expect(said(nowhere.held)).toBe('Name S001 has no e-mail address in People.');
    expect(plan(row('Accepted'), [one, { ...other, consent: false }]).due).toEqual([]);
    expect(plan(row('Accepted'), [one, { ...other, status: 'withdrawn' }])).toEqual({
      due: [],
      held: [],
      unknown: [],
    });
  });
});

describe('what accepted pairs still lack', () => {
  const lacks = (one: PairRow, trained: ReadonlySet<string> | null) =>
    stillMissing([one], people, CONTEXT.term, trained).pairs.flatMap(({ missing }) => missing.map(inEnglish));

  it('is listed for accepted and locked pairs', () => {
    expect(lacks(row('Accepted'), new Set())).toEqual([
      'nothing agreed yet',
      'Name S002 has not been at the training',
      'neither has been told',
    ]);
    const begun = row('Accepted', { 'Agreed areas': 'Tutoring', 'Mentor notice': 'SENT x' });
    expect(lacks(begun, null)).toEqual([
      'not agreed how to meet',
      'not agreed how often',
      'Name S001 has not been told',
    ]);
    expect(lacks(row('Proposed'), new Set())).toEqual([]);
  });

  it('is counted in all, a mentor of two mentees once', () => {
    const twice = [row('Accepted'), { ...row('Locked'), id: 'another' }];
    const { inAll } = stillMissing(twice, people, CONTEXT.term, new Set());
    expect(inAll.map(inEnglish)).toEqual([
      '2 pairs without a complete agreement',
      '1 mentor not at the training',
      '4 people not told yet',
    ]);
  });

  it('is nothing once all is there', () => {
    const done = row('Accepted', {
      'Agreed areas': 'Tutoring',
      'How to meet': 'library',
      'How often': 'weekly',
      'Mentee notice': 'SENT x',
      'Mentor notice': 'SENT x',
    });
    expect(lacks(done, new Set(['S002']))).toEqual([]);
    expect(lacks(done, null)).toEqual([]);
  });
});
