// The starter template as HTML, which Drive turns into a Google Doc that the coordinator may restyle. Only
// simple paragraphs and tables, so that little can get lost on the way.
import type { Phrase } from '../phrase';
import type { CertificateSettings } from './settings';
import type { Tag } from './tags';
import { say } from './words';

/** Colour of the text. */
export const INK = '#1f2a37';
const SOFT = '#5f6b7a';
const LINE = '#c9d1da';

/** Share of the usual distances that leaves room for two languages on one page. */
const TIGHT = 0.75;

/**
 * A plain A4 page: institution on top, title, a table of fields, the statement, issuer and seal, and how to
 * check it in small type; the list of sessions on a second page when the settings ask for it.
 *
 * @param speak Says a label in the language of the certificate, or in both.
 * @param isTight For two languages: less space between the lines.
 */
export function templateHtml(
  settings: CertificateSettings,
  speak: (phrase: Phrase) => string,
  isTight = false,
): string {
  const space = (points: number): number => Math.round(points * (isTight ? TIGHT : 1));
  const label = (phrase: Phrase) => escaped(speak(phrase));
  const row = (name: Phrase, value: string, size = 11, more: readonly string[] = []) =>
    fieldRow(label(name), value, size, more, space(8));
  const rows = [
    row(say('labelName'), `<b>${tag('Name')}</b>`, 14),
    row(say('labelYearLevel'), `${tag('Year level')} ${tag('Role')}`),
    ...(settings.studentNumber ? [row(say('labelStudentNumber'), tag('Student number'))] : []),
    row(say('labelPeriod'), tag('Period')),
    row(say('labelSessions'), tag('Sessions')),
    row(say('labelHours'), `<b>${tag('Hours')}</b>`, 12, [`${tag('Hours in words')} ${tag('Training')}`]),
    row(say('labelActivity'), tag('Activity'), isTight ? 10 : 11),
  ];
  return [
    `<html><head><meta charset="utf-8"></head><body style="padding:${space(52)}pt 66pt ${space(36)}pt 66pt;color:${INK};font-family:'Noto Sans KR',Arial,sans-serif">`,
    line(tag('Institution'), 13, { bold: true, align: 'center', below: 2 }),
    line(tag('Program'), 10, { soft: true, align: 'center', below: space(26) }),
    `<h1 style="text-align:center;font-size:${isTight ? 22 : 25}pt;color:${INK};margin:0 0 6pt 0">${tag('Title')}</h1>`,
    line(`${label(say('labelSerial'))} ${tag('Serial')}`, 9, {
      soft: true,
      align: 'center',
      below: space(22),
    }),
    `<table style="width:100%;border-collapse:collapse">${rows.join('')}</table>`,
    line(tag('Statement'), 11, { align: 'center', above: space(26), below: space(16) }),
    line(tag('Issue date'), 11, { align: 'center', below: space(26) }),
    issuerBlock(label(say('labelIssuer')), {
      name: tag('Issuer name'),
      title: tag('Issuer title'),
      contact: tag('Contact'),
      seal: tag('Seal'),
    }),
    line(tag('Caps'), 8, { soft: true, above: space(28), below: 3 }),
    line(tag('How to check'), 8, { soft: true, below: 3 }),
    line(`${label(say('labelCode'))} <b>${tag('Code')}</b>`, 8, { soft: true, below: 3 }),
    line(tag('Replaces'), 8, { soft: true, below: 0 }),
    ...(settings.sessionList ? [sessionPage(label(say('labelSessionList')))] : []),
    '</body></html>',
  ].join('\n');
}

const tag = (name: Tag): string => `{{${name}}}`;

/** Text that is safe between HTML tags. */
export const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

interface LineStyle {
  readonly align?: 'left' | 'center';
  readonly soft?: boolean;
  readonly bold?: boolean;
  readonly above?: number;
  readonly below: number;
}

/** One paragraph of ready HTML; size and distances in points. */
export function line(html: string, size: number, style: LineStyle): string {
  const { align = 'left', soft = false, bold = false, above = 0, below } = style;
  const css = `text-align:${align};font-size:${size}pt;color:${soft ? SOFT : INK};margin:${above}pt 0 ${below}pt 0`;
  return `<p style="${css}">${bold ? `<b>${html}</b>` : html}</p>`;
}

/** A row of the table of fields: label, value, and smaller lines below it; `pad` points above and below. */
export function fieldRow(
  label: string,
  value: string,
  size = 11,
  more: readonly string[] = [],
  pad = 8,
): string {
  const cell = (width: string) =>
    `width:${width};padding:${pad}pt 4pt ${pad}pt 4pt;border-left:none;border-right:none;border-top:none;border-bottom:0.75pt solid ${LINE};vertical-align:top`;
  const extra = more.map((html) => line(html, 9, { soft: true, below: 0 })).join('');
  return [
    `<tr><td style="${cell('31%')}">${line(label, 10, { soft: true, below: 0 })}</td>`,
    `<td style="${cell('69%')}">${line(value, size, { below: 0 })}${extra}</td></tr>`,
  ].join('');
}

/** Who issues it, and the place for a seal or signature beside it; all parts as ready HTML. */
export function issuerBlock(
  label: string,
  { name, title, contact, seal }: Readonly<Record<'name' | 'title' | 'contact' | 'seal', string>>,
): string {
  const bare = 'border:none;padding:4pt;vertical-align:top';
  return [
    '<table style="width:100%;border-collapse:collapse"><tr>',
    `<td style="${bare};width:60%">${line(label, 9, { soft: true, below: 2 })}`,
    line(name, 12, { bold: true, below: 1 }),
    line(title, 10, { below: 1 }),
    `${line(contact, 9, { soft: true, below: 0 })}</td>`,
    `<td style="${bare};width:40%">${line(seal, 9, { soft: true, align: 'center', above: 26, below: 0 })}</td>`,
    '</tr></table>',
  ].join('');
}

function sessionPage(label: string): string {
  return [
    `<h2 style="page-break-before:always;font-size:14pt;color:${INK};margin:0 0 8pt 0">${label}</h2>`,
    line(`${tag('Serial')}  ${tag('Name')}`, 9, { soft: true, below: 12 }),
    line(tag('Session list'), 9, { below: 10 }),
    line(tag('End of list'), 9, { soft: true, align: 'center', below: 0 }),
  ].join('\n');
}
