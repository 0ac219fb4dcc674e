// A letter over all hours of one person: what the valid certificates of several terms add up to.
import type { Phrase } from '../phrase';
import { halfHours } from '../hours/hoursTab';
import type { Certificate } from './certificate';
import { hoursPhrase, periodPhrase } from './fill';
import type { CertificateSettings } from './settings';
import { escaped, fieldRow, INK, issuerBlock, line } from './template';
import { say } from './words';

/** One person with several certificates. */
export interface LongRecord {
  readonly personId: string;
  readonly name: string;
  /** Valid ones, earliest period first. */
  readonly certificates: readonly Certificate[];
}

/** Everyone with more than one valid certificate, by name. A person is known by ID and name together. */
export function longRecords(register: readonly Certificate[]): LongRecord[] {
  const records = new Map<string, Certificate[]>();
  for (const certificate of register.filter(({ status }) => status === 'Valid')) {
    const key = `${certificate.personId} ${certificate.name}`;
    records.set(key, [...(records.get(key) ?? []), certificate]);
  }
  return [...records.values()]
    .filter(({ length }) => length > 1)
    .map((certificates) => ({
      personId: certificates[0]?.personId ?? '',
      name: certificates[0]?.name ?? '',
      certificates: [...certificates].sort((a, b) => (a.from < b.from ? -1 : 1)),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** What the certificates print, added up: the letter never says more than they do. */
export const printedMinutes = ({ certificates }: LongRecord): number =>
  certificates.reduce((sum, { credited }) => sum + halfHours(credited), 0);

/**
 * The letter as an A4 page; each certificate stands with its number and code, so that it can be checked.
 *
 * @param speak Says a phrase in the language of the letter; where it has two, each on its own line.
 */
export function letterHtml(
  record: LongRecord,
  settings: CertificateSettings,
  today: string,
  speak: (phrase: Phrase) => string,
): string {
  const text = (phrase: Phrase) => escaped(speak(phrase)).replace(/\n/g, '<br>');
  const total = printedMinutes(record);
  const rows = record.certificates.map((certificate) =>
    fieldRow(escaped(certificate.term), `<b>${text(hoursPhrase(certificate))}</b>`, 11, [
      text(periodPhrase(certificate)),
      escaped(`${certificate.serial}   ${certificate.code}`),
    ]),
  );
  const { institution, program, issuerName, issuerTitle, contact } = settings;
  return [
    `<html><head><meta charset="utf-8"></head><body style="padding:52pt 66pt 36pt 66pt;color:${INK};font-family:'Noto Sans KR',Arial,sans-serif">`,
    line(escaped(institution || program), 13, { bold: true, align: 'center', below: 2 }),
    line(institution === '' ? '' : escaped(program), 10, { soft: true, align: 'center', below: 26 }),
    `<h1 style="text-align:center;font-size:24pt;color:${INK};margin:0 0 26pt 0">${text(say('letterTitle'))}</h1>`,
    line(text(say('letterText', { name: record.name, count: record.certificates.length })), 11, {
      below: 16,
    }),
    `<table style="width:100%;border-collapse:collapse">${rows.join('')}${fieldRow(
      text(say('letterTotal')),
      `<b>${text(say('letterHours', { minutes: total }))}</b>`,
      14,
      [text(say('hoursInWords', { minutes: total }))],
    )}</table>`,
    line(text(say('day', { day: today })), 11, { align: 'center', above: 30, below: 26 }),
    issuerBlock(text(say('labelIssuer')), {
      name: escaped(issuerName || program),
      title: escaped(issuerTitle),
      contact: escaped(contact),
      seal: text(say('seal')),
    }),
    line(text(say('letterCheck', { contact: contact || program })), 8, {
      soft: true,
      above: 28,
      below: 0,
    }),
    '</body></html>',
  ].join('\n');
}
