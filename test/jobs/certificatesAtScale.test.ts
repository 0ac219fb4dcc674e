// More certificates than a day of an ordinary account allows: 100 e-mails and 250 documents. Days are simulated.
import { certificateHost, filesOf, issueAll, register } from './certificateProgram';

const MENTORS = 500;
const SLICE_LIMIT = 60 * 1000;

it('takes as many days as the quotas ask for, mails everyone once, and keeps each slice within a minute', () => {
  const host = certificateHost({ mentors: MENTORS }, { drawsPdf: false });
  const days: string[] = [];
  for (let day = 0; day < 8; day += 1) {
    const { done, summary } = issueAll(host);
    days.push(
      `${done} done, ${filesOf(host).pdfs.length} filed, ${summary.match(/(\d+) certificates? waits?/)?.[1] ?? 0} wait`,
    );
    if (done === MENTORS) break;
    host.moveClock(1.05);
  }
  // ten e-mails of each day stay in reserve, and the template is a document too
  expect(days).toEqual([
    '90 done, 249 filed, 410 wait',
    '180 done, 499 filed, 320 wait',
    '270 done, 500 filed, 230 wait',
    '360 done, 500 filed, 140 wait',
    '450 done, 500 filed, 50 wait',
    '500 done, 500 filed, 0 wait',
  ]);
  expect(host.outbox).toHaveLength(MENTORS);
  expect(new Set(host.outbox.map(({ to }) => to)).size).toBe(MENTORS);
  expect(new Set(register(host).map((row) => row['Serial'])).size).toBe(MENTORS);
  expect(Math.max(...host.executions.map((run) => run.milliseconds.simulated))).toBeLessThan(SLICE_LIMIT);
  expect(host.refusals).toEqual([]);
}, 1200000);
