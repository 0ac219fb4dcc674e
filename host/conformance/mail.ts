// MailApp: nothing is sent, but what Google would refuse is refused.
import type { ConformanceRow } from './row';

const QUOTAS = 'Quotas for Google Services (developers.google.com)';
const SEND =
  "MailApp.sendEmail({ to: 'a@example.org,b@example.org', cc: 'c@example.org', subject: 'S', body: 'B' });";

export const rows: readonly ConformanceRow[] = [
  {
    id: 'mail.quotaLeft',
    behaviour: 'every recipient counts, copies included',
    evidence: 'DOC',
    source: QUOTAS,
    observe: (open) => open(`${SEND} return MailApp.getRemainingDailyQuota();`).run('entry').value,
    expected: 97,
  },
  {
    id: 'mail.quotaUsedUp',
    behaviour: 'a message with more recipients than are left is refused',
    evidence: 'SEEN',
    source: 'Public logs',
    observe: (open) => {
      const host = open(SEND);
      host.setQuota('mail', 2);
      return [host.run('entry').error?.message, host.outbox.length];
    },
    expected: ['Service invoked too many times for one day: email.', 0],
  },
  {
    id: 'mail.untickedScope',
    behaviour: 'without its scope neither mail nor the quota can be had',
    evidence: 'DOC',
    source: 'MailApp.getRemainingDailyQuota (reference): authorization',
    observe: (open) => {
      const host = open('MailApp.getRemainingDailyQuota();');
      host.refuse('script.send_mail');
      return host.run('entry').error?.message;
    },
    expected:
      'You do not have permission to call MailApp.getRemainingDailyQuota. Required permissions: https://www.googleapis.com/auth/script.send_mail',
  },
  {
    id: 'mail.nothing',
    behaviour: 'sendEmail returns nothing',
    evidence: 'DOC',
    source: 'MailApp.sendEmail (reference): no return value',
    observe: (open) => open(`return ${SEND}`).run('entry').value ?? 'nothing',
    expected: 'nothing',
  },
  {
    id: 'mail.invalidAddress',
    behaviour: 'what is no address is named, and nothing is sent',
    evidence: 'SEEN',
    source: 'Public logs of mail merges',
    observe: (open) => open("MailApp.sendEmail('kim', 'S', 'B');").run('entry').error?.message,
    expected: 'Invalid email: kim',
  },
  {
    id: 'mail.noRecipient',
    behaviour: 'a message without recipient is refused',
    evidence: 'SEEN',
    source: 'Public logs of mail merges',
    observe: (open) => open("MailApp.sendEmail('', 'S', 'B');").run('entry').error?.message,
    expected: 'Failed to send email: no recipient',
  },
  {
    id: 'mail.fiftyRecipients',
    behaviour: 'one message has at most 50 recipients',
    evidence: 'DOC',
    source: `${QUOTAS}; the text is from public logs`,
    observe: (open) =>
      open("MailApp.sendEmail(new Array(52).join('a@example.org,'), 'S', 'B');").run('entry').error?.message,
    expected: 'Limit Exceeded: Email Recipients Per Message.',
  },
  {
    id: 'mail.subjectLines',
    behaviour: 'a subject of two lines is refused',
    evidence: 'ASSUMED',
    source: 'Stricter than Google may be: nobody should rely on what it does',
    observe: (open) =>
      open("MailApp.sendEmail('a@example.org', 'S\\nBcc: b@example.org', 'B');").run('entry').error?.message,
    expected: 'Invalid argument: subject',
  },
];
