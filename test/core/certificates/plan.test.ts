import { certifiedRows } from '../../../src/core/certificates/certificate';
import { checkCertificate } from '../../../src/core/certificates/check';
import { planCertificates, type PlanInput } from '../../../src/core/certificates/plan';
import { registerFromTab, registerToTab } from '../../../src/core/certificates/registerTab';
import { reserve } from '../../../src/core/certificates/reserve';
import { comparableSerial, nextSerials, seriesOf } from '../../../src/core/certificates/serial';
import { readCertificateSettings } from '../../../src/core/certificates/settings';
import { ledger } from '../../../src/core/hours/ledger';
import { inputOf, PEOPLE, session, training } from '../hours/build';

const { settings } = readCertificateSettings(undefined);
const sign = (text: string) =>
  [...text].reduce((bytes, letter, at) => {
    bytes[at % 32] = ((bytes[at % 32] ?? 0) * 31 + letter.charCodeAt(0)) % 256;
    return bytes;
  }, new Array<number>(32).fill(7));
const digest = (text: string) => text;

const planOf = (
  more: Partial<PlanInput> & {
    sessions?: ReturnType<typeof session>[];
    trainings?: ReturnType<typeof training>[];
  },
) =>
  planCertificates({
    people: PEOPLE,
    ledger: ledger(inputOf({ sessions: more.sessions ?? [], training: more.trainings ?? [] })),
    register: [],
    agreed: [],
    canFile: true,
    sendMail: true,
    trainingAlone: false,
    quotaLeft: 100,
    reserve: 10,
    ...more,
  });
const issue = (orders: ReturnType<typeof planOf>['orders']) =>
  reserve(orders, {
    settings,
    register: [],
    issuedBy: 'coordinator@example.org',
    issuedAt: '2026-06-22T09:00:00',
    settingsFingerprint: 'abc',
    keyVersion: 'k1',
    sign,
    digest,
  });

describe('the plan', () => {
  it('orders what is confirmed and says why others get nothing', () => {
    const plan = planOf({ sessions: [session(), session({ day: '2026-03-09' })], trainings: [training()] });
    expect(plan.orders).toMatchObject([
      {
        person: { id: 'S003' },
        credited: 240,
        trainingMinutes: 120,
        sessions: 2,
        from: '2026-02-27',
        to: '2026-03-09',
        confirmed: [2, 0, 0],
      },
    ]);
    expect(plan.skipped).toMatchObject([{ personId: 'S004', why: { code: 'certificates.nothingLogged' } }]);
    expect(plan).toMatchObject({ mailsNeeded: 1, mailsLeft: 90, days: 1 });
  });

  it.each([
    ['waiting', [session({ answer: '' })], []],
    ['underHalfHour', [session({ end: '14:20' })], []],
    ['nothingCounted', [session({ end: '13:00' })], []],
    ['onlyTraining', [], [training()]],
  ])('says %s', (why, sessions, trainings) =>
    expect(planOf({ sessions, trainings }).skipped[0]?.why.code).toBe(`certificates.${why}`),
  );

  it('spreads mails over days once the quota less the reserve is used', () => {
    const sessions = [session()];
    expect(planOf({ sessions, quotaLeft: 10 })).toMatchObject({ mailsLeft: 0, days: 2 });
    expect(planOf({ sessions, quotaLeft: null })).toMatchObject({ mailsLeft: null, days: 1 });
  });
});

describe('the register', () => {
  const sessions = [session(), session({ day: '2026-03-09' })];
  const [row] = issue(planOf({ sessions }).orders);
  if (!row) throw new Error('nothing was issued');

  it('reads back what it wrote', () => {
    const tab = registerToTab([row]);
    const headers = tab.columns.map(({ header }) => header);
    const rows = tab.rows.map((cells) => cells.map((cell) => (typeof cell === 'object' ? '' : cell)));
    expect(registerFromTab({ name: tab.tab, headers, rows, firstRow: 2 })).toEqual([row]);
  });

  it('freezes its sessions while it stands, and frees them when it is withdrawn', () => {
    expect([...certifiedRows([row]).keys()].sort()).toEqual(sessions.map(({ id }) => id).sort());
    expect(certifiedRows([{ ...row, status: 'Revoked' }]).size).toBe(0);
  });

  it.each([
    ['valid', {}, {}],
    [
      'valid',
      {},
      { serial: row.serial.toLowerCase().replace(/-/g, ' '), code: row.code.toLowerCase().replace('-', '') },
    ],
    ['wrong code', {}, { code: '00000-00000' }],
    ['no such serial', {}, { serial: 'PM-T1-0099' }],
    ['replaced', { status: 'Replaced' as const, replacedBy: 'PM-T1-0002' }, {}],
    ['revoked', { status: 'Revoked' as const, revokedAt: '2026-07-01T10:00:00' }, {}],
    ['altered', { credited: 6000 }, {}],
    ['altered', { name: 'Somebody else' }, {}],
  ])('answers a check with: %s', (result, change, typed) => {
    const asked = { serial: row.serial, code: row.code, ...typed };
    expect(checkCertificate(asked, [{ ...row, ...change }], sign, digest).result).toBe(result);
  });

  it('says so when the key is lost', () => {
    const answer = checkCertificate(row, [row], undefined, digest);
    expect(answer).toMatchObject({ result: 'valid', caution: { code: 'certificates.checkWithoutKey' } });
  });
});

describe('serials', () => {
  it('go on without gaps within a term', () => {
    expect(nextSerials('PM-2026S1', ['PM-2026S1-0006', 'PM-2025S2-0040'], 2)).toEqual([
      'PM-2026S1-0007',
      'PM-2026S1-0008',
    ]);
    expect(nextSerials('PM-26', [], 1)).toEqual(['PM-26-0001']);
  });

  it('are made of letters and digits', () => expect(seriesOf(' P/M ', "2026 'S1")).toBe('PM-2026S1'));
  it('are read as typed', () => expect(comparableSerial(' pm 2026s1–0007')).toBe('PM-2026S1-0007'));
});
