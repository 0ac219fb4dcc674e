// Utilities and blobs.
import type { ConformanceRow } from './row';

const REFERENCE = 'Class Utilities (reference)';

export const rows: readonly ConformanceRow[] = [
  {
    id: 'utilities.signedBytes',
    behaviour: 'bytes run from -128 to 127',
    evidence: 'SEEN',
    source: 'Public code that adds 256 to each negative byte of a digest',
    script: "return Utilities.newBlob('\\u00e9').getBytes();",
    expected: [-61, -87],
  },
  {
    id: 'utilities.digest',
    behaviour: 'SHA-256 of "abc" begins as FIPS 180-2 has it',
    evidence: 'DOC',
    source: 'Utilities.computeDigest (reference)',
    script: "return Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'abc').slice(0, 4);",
    expected: [-70, 120, 22, -65],
  },
  {
    id: 'utilities.hmac',
    behaviour: 'the HMAC takes the value first, then the key',
    evidence: 'DOC',
    source: 'Utilities.computeHmacSha256Signature (reference); RFC 4231, case 2',
    script:
      "return Utilities.computeHmacSha256Signature('what do ya want for nothing?', 'Jefe').slice(0, 4);",
    expected: [91, -36, -63, 70],
  },
  {
    id: 'utilities.webSafe',
    behaviour: 'web-safe base64 keeps its padding',
    evidence: 'SEEN',
    source: 'Public code that strips "=" after base64EncodeWebSafe',
    script: "return [Utilities.base64EncodeWebSafe([-5, -17, -66]), Utilities.base64EncodeWebSafe('a')];",
    expected: ['----', 'YQ=='],
  },
  {
    id: 'utilities.formatDate',
    behaviour: 'dates are written in the zone given',
    evidence: 'DOC',
    source: REFERENCE,
    script:
      "return Utilities.formatDate(new Date(Date.UTC(2026, 2, 5, 23, 8, 9)), 'Asia/Seoul', \"yyyy-MM-dd'T'HH:mm:ss\");",
    expected: '2026-03-06T08:08:09',
  },
  {
    id: 'utilities.uuid',
    behaviour: 'a uuid is 36 characters of version 4',
    evidence: 'DOC',
    source: 'Utilities.getUuid (reference)',
    script: 'return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(Utilities.getUuid());',
    expected: true,
  },
  {
    id: 'utilities.blobName',
    behaviour: 'a blob without a name has null for it',
    evidence: 'DOC',
    source: 'Blob.getName (reference)',
    script: "return Utilities.newBlob('a').getName();",
    expected: null,
  },
  {
    id: 'utilities.sleepLimit',
    behaviour: 'nobody sleeps longer than five minutes',
    evidence: 'DOC',
    source: 'Utilities.sleep (reference)',
    script: 'try { Utilities.sleep(300001); return false; } catch (e) { return true; }',
    expected: true,
  },
];
