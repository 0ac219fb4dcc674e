// Plain text as the simple HTML beside it: paragraphs, line breaks and links that can be clicked.

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** @example mailHtml('Dear A,\n\nhello\nB') // '<p>Dear A,</p><p>hello<br>B</p>' */
export const mailHtml = (text: string): string =>
  text
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)
    .split(/\n\n+/)
    .map((paragraph) => `<p>${linked(paragraph).replace(/\n/g, '<br>')}</p>`)
    .join('');

const linked = (text: string): string =>
  text.replace(/https:\/\/[^\s<]+/g, (url) => `<a href="${url}">${url}</a>`);
