import { createHmac } from 'node:crypto';
import { Host } from '../../../host/host';

const run = (expression: string, options = {}) =>
  Host.fromSource(`function entry() { return ${expression}; }`, options).run('entry');
const value = (expression: string) => {
  const done = run(expression);
  expect(done.error).toBeUndefined();
  return done.value;
};

describe('Utilities.formatDate', () => {
  const at = (zone: string, pattern: string) =>
    value(
      `Utilities.formatDate(new Date(Date.UTC(2026, 2, 5, 7, 8, 9)), '${zone}', ${JSON.stringify(pattern)})`,
    );

  it.each([
    ['GMT', 'yyyy-MM-dd HH:mm:ss', '2026-03-05 07:08:09'],
    ['Asia/Seoul', "yyyy-MM-dd'T'HH:mmXXX", '2026-03-05T16:08+09:00'],
    ['America/New_York', 'd MMM yyyy, h:mm a', '5 Mar 2026, 2:08 AM'],
    ['Asia/Kolkata', 'EEEE d MMMM yy Z', 'Thursday 5 March 26 +0530'],
    ['GMT', "EEE XXX 'o''clock'", "Thu Z o'clock"],
  ])('in %s as %s', (zone, pattern, text) => expect(at(zone, pattern)).toBe(text));

  it('knows summer time', () => {
    const summer = `Utilities.formatDate(new Date(Date.UTC(2026, 6, 1, 12)), 'America/New_York', 'HH:mm Z')`;
    expect(value(summer)).toBe('08:00 -0400');
  });

  it('refuses letters that it does not know', () => {
    const { error } = run(`Utilities.formatDate(new Date(0), 'GMT', 'yyyy ww')`);
    expect(error?.message).toBe('local host: Utilities.formatDate pattern "ww" is not emulated');
  });
});

describe('bytes', () => {
  it('are signed', () => {
    expect(value(`Utilities.newBlob('é').getBytes()`)).toEqual([-61, -87]);
    expect(value(`Utilities.base64Decode('/w==')`)).toEqual([-1]);
  });

  it('of SHA-256 are those of FIPS 180-2 for "abc"', () => {
    const digest = value(`Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'abc')`) as number[];
    expect(Buffer.from(digest.map((byte) => byte & 255)).toString('hex')).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });

  it('of HMAC-SHA-256 are those of RFC 4231, case 2', () => {
    const mac = value(
      `Utilities.computeHmacSha256Signature('what do ya want for nothing?', 'Jefe', Utilities.Charset.UTF_8)`,
    ) as number[];
    expect(Buffer.from(mac.map((byte) => byte & 255)).toString('hex')).toBe(
      '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
    );
  });

  it('of other letters need the charset', () => {
    const text = '학생';
    const call = `Utilities.computeHmacSha256Signature('${text}', 'key'`;
    expect(run(`${call})`).error?.message).toContain('without Utilities.Charset.UTF_8 is not emulated');
    const expected = [...createHmac('sha256', 'key').update(text, 'utf8').digest()];
    const mac = value(`${call}, Utilities.Charset.UTF_8)`) as number[];
    expect(mac.map((byte) => byte & 255)).toEqual(expected);
  });

  it('pass through base64 and back, with - and _ where addresses need it', () => {
    expect(value('Utilities.base64EncodeWebSafe([-5, -17, -66])')).toBe('--++'.replaceAll('+', '-'));
    expect(value(`Utilities.base64DecodeWebSafe(Utilities.base64EncodeWebSafe([-1, 0, 63]))`)).toEqual([
      -1, 0, 63,
    ]);
    expect(value(`Utilities.base64EncodeWebSafe('a')`)).toBe('YQ==');
  });
});

describe('Utilities.getUuid', () => {
  const pair = 'Utilities.getUuid() + " " + Utilities.getUuid()';

  it('never repeats itself and looks like version 4', () => {
    const [first, second] = String(value(pair)).split(' ');
    expect(first).not.toBe(second);
    expect(first).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('is the same for the same seed', () => {
    const of = (seed: number) => run(pair, { seed }).value;
    expect(of(1)).toBe(of(1));
    expect(of(1)).not.toBe(of(2));
  });
});

describe('a blob', () => {
  it('keeps name, type and text', () => {
    const read = `[b.getName(), b.getContentType(), b.getDataAsString()]`;
    expect(value(`((b) => ${read})(Utilities.newBlob('글', 'text/csv', 'a.csv'))`)).toEqual([
      'a.csv',
      'text/csv',
      '글',
    ]);
    expect(value(`((b) => ${read})(Utilities.newBlob('a'))`)).toEqual([null, 'text/plain', 'a']);
  });

  it('becomes another type only where a service can convert it', () => {
    const { error } = run(`Utilities.newBlob('a', 'text/csv').getAs('image/png')`);
    expect(error?.message).toBe('Converting from text/csv to image/png is not supported.');
  });
});
