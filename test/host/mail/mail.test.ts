import { Blob } from '../../../host/services/blob';
import { createMail } from '../../../host/services/mail';
import { NOW, testWorld } from '../documents/testWorld';

const services = () => {
  const world = testWorld();
  return { world, mail: createMail(world) };
};

describe('MailApp.sendEmail', () => {
  it('puts one message into the outbox', () => {
    const { world, mail } = services();
    const pdf = new Blob(
      { name: '확인서.pdf', contentType: 'application/pdf', bytes: new Uint8Array([1, 2]) },
      world,
    );
    mail.sendEmail({
      to: 'kim@example.edu',
      subject: '또래 멘토링 확인서',
      body: 'text',
      htmlBody: '<p>text</p>',
      name: 'Peer mentoring',
      replyTo: 'office@example.edu',
      attachments: [pdf as never],
    });
    expect(world.outbox).toEqual([
      {
        number: 1,
        sentAt: NOW,
        from: 'coordinator@example.edu',
        to: 'kim@example.edu',
        cc: '',
        bcc: '',
        replyTo: 'office@example.edu',
        senderName: 'Peer mentoring',
        subject: '또래 멘토링 확인서',
        body: 'text',
        htmlBody: '<p>text</p>',
        attachments: [{ name: '확인서.pdf', contentType: 'application/pdf', bytes: new Uint8Array([1, 2]) }],
      },
    ]);
  });

  it('takes recipient, subject, body and options too, and counts every recipient', () => {
    const { world, mail } = services();
    mail.sendEmail('a@example.edu, Bo <b@example.edu>', 's', 'b', {
      cc: 'c@example.edu',
      bcc: 'd@example.edu',
    });
    expect(world.outbox[0]).toMatchObject({ to: 'a@example.edu, Bo <b@example.edu>', cc: 'c@example.edu' });
    expect(mail.getRemainingDailyQuota()).toBe(96); // 100 a day for a consumer account, four recipients
  });

  it('sends nothing when the day has too few recipients left', () => {
    const { world, mail } = services();
    world.quotas.set('mail', 1);
    expect(() => mail.sendEmail('a@example.edu,b@example.edu', 's', 'b')).toThrow(
      'Service invoked too many times for one day: email.',
    );
    expect(world.outbox).toEqual([]);
    expect(mail.getRemainingDailyQuota()).toBe(1);
  });

  it.each([
    { to: 'kim', says: 'Invalid email: kim' },
    { to: 'kim@example', says: 'Invalid email: kim@example' },
    { to: 'a@example.edu b@example.edu', says: 'Invalid email: a@example.edu b@example.edu' },
    { to: 'a@example.edu\nBcc: b@example.edu', says: 'Invalid email' },
    { to: '', says: 'Failed to send email: no recipient' },
    { to: Array(51).fill('a@example.edu').join(), says: 'Limit Exceeded: Email Recipients Per Message.' },
  ])('refuses the recipient "$to"', ({ to, says }) => {
    const { world, mail } = services();
    expect(() => mail.sendEmail(to, 's', 'b')).toThrow(says);
    expect(mail.getRemainingDailyQuota()).toBe(100);
    expect(world.outbox).toEqual([]);
  });

  it('refuses a subject with a second line', () => {
    expect(() => services().mail.sendEmail('a@example.edu', 'Hello\r\nBcc: b@example.edu', '')).toThrow(
      'Invalid argument: subject',
    );
  });

  it('refuses options that are not emulated', () => {
    const { mail } = services();
    expect(() => mail.sendEmail('a@example.edu', 's', 'b', { noReply: true })).toThrow(
      'MailApp.sendEmail with "noReply" is not emulated',
    );
  });
});
