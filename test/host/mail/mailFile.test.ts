import { type OutboxMessage } from '../../../host/engine/world';
import { emlName, emlOf } from '../../../host/services/mailFile';
import { NOW } from '../documents/testWorld';

const message = (part: Partial<OutboxMessage> = {}): OutboxMessage => ({
  number: 7,
  sentAt: NOW,
  from: 'coordinator@example.edu',
  to: 'kim@example.edu',
  cc: '',
  bcc: 'archive@example.edu',
  replyTo: 'office@example.edu',
  senderName: '멘토링 센터',
  subject: '확인서',
  body: '안녕하세요',
  htmlBody: '<p>안녕하세요</p>',
  attachments: [{ name: '확인서.pdf', contentType: 'application/pdf', bytes: Buffer.from('%PDF-1.3') }],
  ...part,
});

const base64 = (text: string) => Buffer.from(text).toString('base64');

describe('emlOf', () => {
  it('writes headers, both bodies and the attachment', async () => {
    const eml = (await emlOf(message())).toString();
    expect(eml).toContain('To: kim@example.edu\r\n');
    expect(eml).toContain('Bcc: archive@example.edu\r\n');
    expect(eml).toContain('Reply-To: office@example.edu\r\n');
    expect(eml).toContain('Date: Mon, 02 Mar 2026 00:30:00 +0000\r\n');
    expect(eml).toContain(`Subject: =?UTF-8?B?${base64('확인서')}?=\r\n`);
    expect(eml).toContain(`=?UTF-8?B?${base64('멘토링 센터')}?= <coordinator@example.edu>`);
    expect(eml).toContain(base64('안녕하세요'));
    expect(eml).toContain(base64('<p>안녕하세요</p>'));
    expect(eml).toContain('Content-Type: application/pdf');
    expect(eml).toContain(base64('%PDF-1.3'));
  });

  it('gives the same file for the same message', async () => {
    expect((await emlOf(message())).equals(await emlOf(message()))).toBe(true);
  });

  it('never reads a file or an address that a message names', async () => {
    const eml = (await emlOf(message({ htmlBody: '<img src="file:///etc/passwd">' }))).toString();
    expect(eml).not.toContain('root:');
  });
});

describe('emlName', () => {
  it.each([
    { number: 7, to: 'Kim <kim.1@example.edu>', name: '0007-kim.1@example.edu.eml' },
    { number: 12, to: 'a@example.edu,b@example.edu', name: '0012-a@example.edu.eml' },
    { number: 3, to: '../../x@example.edu', name: '0003-____x@example.edu.eml' },
  ])('$name', ({ number, to, name }) => expect(emlName({ number, to })).toBe(name));
});
