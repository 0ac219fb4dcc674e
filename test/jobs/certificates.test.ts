// Issuing certificates through the built add-on: what is made, what is mailed, and what happens the second time.
import { readPdf } from '../host/documents/readPdf';
import {
  certificateHost,
  filesOf,
  firstPaper,
  issueAll,
  register,
  rowsOf,
  slice,
} from './certificateProgram';

describe('issuing certificates', () => {
  it('gives each mentor one numbered, filed and mailed certificate, and a second run nothing', () => {
    const host = certificateHost({ mentors: 3 });
    expect(issueAll(host)).toMatchObject({ done: 3, total: 3, problems: [], next: null });
    expect(
      register(host).map((row) => [row['Serial'], row['Name'], row['Document step'], row['Mail state']]),
    ).toEqual([
      ['PM-2026S1-0001', 'Mentor 001', 'PDF made', 'SENT'],
      ['PM-2026S1-0002', 'Mentor 002', 'PDF made', 'SENT'],
      ['PM-2026S1-0003', 'Mentor 003', 'PDF made', 'SENT'],
    ]);
    expect(host.outbox.map(({ to }) => to)).toEqual([
      'm001@example.org',
      'm002@example.org',
      'm003@example.org',
    ]);
    expect(filesOf(host).pdfs).toHaveLength(3);
    expect(filesOf(host).copies).toEqual([]);

    expect(issueAll(host)).toMatchObject({ done: 3, total: 3, next: null });
    expect(register(host)).toHaveLength(3);
    expect(host.outbox).toHaveLength(3);
    expect(host.refusals).toEqual([]);
  });

  it('prints what the paper must say, and not the mentee', () => {
    const host = certificateHost({ mentors: 1 });
    issueAll(host);
    const text = firstPaper(host);
    const [row] = register(host);
    for (const said of [
      'Example Medical School',
      'Certificate of peer mentoring hours',
      'Mentor 001',
      '2 March 2026 to 3 March 2026',
      '2 sessions',
      '1.5 hours (1 h 40 min confirmed)', // two sessions of 50 minutes, printed down to half hours
      'one and a half hours',
      'Program Office',
      'PM-2026S1-0001',
      row?.['Code'] ?? 'no code',
    ])
      expect(text).toContain(said);
    expect(text).not.toContain('Mentee');
    expect(text).not.toContain('{{');
  });

  it('prints what the pair agreed on, in English, in Korean and in both', () => {
    const paperIn = (language: string) => {
      const host = certificateHost({
        mentors: 1,
        areas: 'Study plan; Mentee 001 and Latin; Exams',
        settings: { 'Certificate language': language, 'Activity on certificates': 'Peer help' },
      });
      issueAll(host);
      return firstPaper(host);
    };
    expect(paperIn('English')).toContain('Peer help Agreed areas of help: Study plan; Exams');
    expect(paperIn('한국어')).toContain('Peer help 합의한 도움 영역: Study plan; Exams');
    const both = paperIn('both');
    expect(both.match(/Peer help/g)).toHaveLength(1);
    expect(both).toContain('Agreed areas of help / 합의한 도움 영역: Study plan; Exams');
    expect(both).not.toContain('Mentee 001');
  });

  it('prints Korean names and words, and both languages side by side', () => {
    const korean = certificateHost({
      mentors: 1,
      firstName: '이서희',
      settings: { 'Certificate language': '한국어' },
    });
    issueAll(korean);
    const text = firstPaper(korean);
    for (const said of ['또래 멘토링 봉사활동 확인서', '이서희', '1시간 30분', '일 시간 삼십 분'])
      expect(text).toContain(said);

    const both = certificateHost({ mentors: 1, settings: { 'Certificate language': 'both' } });
    issueAll(both);
    const twice = firstPaper(both);
    expect(twice).toContain('Name / 성명');
    expect(twice).toContain('1.5 hours');
  });

  it('keeps two languages with all their fields on one page', () => {
    const host = certificateHost({
      mentors: 1,
      areas: 'Understanding material; Study plan; Emotional support; Time and focus; School life and routine',
      settings: {
        'Certificate language': 'both',
        'Student number on certificates': 'yes',
        'Contact title': 'Program coordinator',
        'Week cap': '1200',
        'Term cap': '3000',
        'Round each day to': '5',
      },
    });
    issueAll(host);
    host.panel('replaceCertificate', 'PM-2026S1-0001', 'another layout');
    issueAll(host);
    const [paper] = filesOf(host).pdfs.filter(
      ({ appProperties }) => appProperties['serial'] === 'PM-2026S1-0002',
    );
    const { pages } = readPdf(paper?.bytes ?? new Uint8Array());
    expect(pages).toHaveLength(1);
    expect(pages[0]).toContain('Replaces PM-2026S1-0001');
  });

  it('lists the sessions on a second page when the settings ask for it', () => {
    const host = certificateHost({ mentors: 1, settings: { 'List sessions on certificates': 'yes' } });
    issueAll(host);
    const text = firstPaper(host);
    expect(text).toContain('2 March 2026');
    expect(text).toContain('14:00-14:50');
    expect(text).toContain('- end of list -');
  });

  it('says each part of a listed session once where both languages agree on it', () => {
    const settings = { 'List sessions on certificates': 'yes', 'Certificate language': 'both' };
    const host = certificateHost({ mentors: 1, settings });
    issueAll(host);
    const text = firstPaper(host);
    expect(text).toContain('2 March 2026 / 2026년 3월 2일');
    expect(text).toContain('50 min / 50분');
    expect(text.match(/14:00-14:50/g)).toHaveLength(2);
  });

  it('freezes the sessions that a certificate stands on', () => {
    const host = certificateHost({ mentors: 1 });
    issueAll(host);
    expect(rowsOf(host, 'Sessions').map((row) => [row['State'], row['Certificate']])).toEqual([
      ['Certified', 'PM-2026S1-0001'],
      ['Certified', 'PM-2026S1-0001'],
    ]);
    expect(rowsOf(host, 'Hours')[0]).toMatchObject({
      'Already certified': '1:40',
      'Ready to certify': '0:00',
    });
  });

  it('tells a second coordinator who is at it', () => {
    const host = certificateHost({ mentors: 10 });
    const first = slice(host, '');
    expect(first?.ok && first.answer.next).toBeTruthy();
    host.useAccount('second@example.org');
    expect(slice(host, '')).toMatchObject({
      ok: false,
      message: expect.stringContaining('coordinator@example.org'),
    });
  });

  it('waits for tomorrow when the mails of the day are used up, and then goes on', () => {
    const host = certificateHost({ mentors: 4 });
    host.setQuota('mail', 12); // ten are kept in reserve
    const today = issueAll(host);
    expect(host.outbox).toHaveLength(2);
    expect(filesOf(host).pdfs).toHaveLength(4);
    expect(today).toMatchObject({ done: 2, total: 4, summary: expect.stringContaining('tomorrow') });
    host.moveClock(1.1);
    expect(issueAll(host)).toMatchObject({ done: 4, total: 4 });
    expect(new Set(host.outbox.map(({ to }) => to)).size).toBe(4);
    expect(host.outbox).toHaveLength(4);
  });

  it('makes the same number of calls for more rows, but for documents, mails and their notes', () => {
    const constant = (mentors: number) => {
      const host = certificateHost({ mentors, settings: { 'Certificate prefix': 'X' } });
      issueAll(host);
      const done = host.panel('previewCertificates');
      return done.calls;
    };
    expect(constant(6)).toEqual(constant(2));
  });
});
