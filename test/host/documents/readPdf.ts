// What a reader of a PDF finds in it: text page by page, producer, title.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface PdfContent {
  readonly pages: readonly string[];
  readonly producer: string;
  readonly title: string;
}

export function readPdf(bytes: Uint8Array): PdfContent {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-'));
  try {
    const file = join(folder, 'read.pdf');
    writeFileSync(file, bytes);
    const output = execFileSync(process.execPath, [join(__dirname, 'printPdf.mjs'), file], {
      encoding: 'utf8',
    });
    return JSON.parse(output) as PdfContent;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
