// Looks of a form page: one column of cards, large targets, nothing loaded from anywhere.
import { createHash } from 'node:crypto';

export const FORM_STYLE = `
:root { color-scheme: light; --ink: #1d2733; --soft: #5a6675; --line: #d9dee5; --accent: #1f5f8b; --tint: #eef4f8; --wrong: #b3261e; }
* { box-sizing: border-box; }
body { margin: 0; background: #f3f5f7; color: var(--ink); font: 16px/1.55 system-ui, "Apple SD Gothic Neo", "Malgun Gothic", "Noto Sans KR", sans-serif; }
main { max-width: 42rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
.card { background: #fff; border: 1px solid var(--line); border-radius: 12px; padding: 1.25rem 1.4rem; margin: 0 0 0.9rem; }
.top { border-top: 8px solid var(--accent); padding-top: 1.3rem; }
h1 { font-size: 1.7rem; line-height: 1.25; margin: 0 0 0.5rem; overflow-wrap: anywhere; }
h2 { font-size: 1.2rem; margin: 0 0 0.35rem; color: var(--accent); overflow-wrap: anywhere; }
p { margin: 0.35rem 0; overflow-wrap: anywhere; }
.note { color: var(--soft); font-size: 0.9rem; }
.page { margin-top: 2rem; }
fieldset { min-width: 0; }
legend, .title { display: block; float: left; width: 100%; font-weight: 600; padding: 0; margin: 0 0 0.3rem; overflow-wrap: anywhere; }
legend + *, .title + * { clear: both; }
.star { color: var(--wrong); }
.wrong { border-color: var(--wrong); }
.error { color: var(--wrong); font-size: 0.92rem; margin: 0.5rem 0 0; }
input[type="text"], input[type="email"], input[type="date"], input[type="time"], select, textarea { width: 100%; max-width: 100%; font: inherit; color: inherit; padding: 0.6rem 0.7rem; border: 1px solid #8995a3; border-radius: 8px; background: #fff; }
input[type="date"], input[type="time"], select { width: auto; min-width: 12rem; }
textarea { min-height: 6.5rem; resize: vertical; }
input[type="radio"], input[type="checkbox"] { width: 1.2rem; height: 1.2rem; margin: 0; flex: none; accent-color: var(--accent); }
.option { display: flex; align-items: center; gap: 0.7rem; padding: 0.45rem 0.4rem; border-radius: 8px; cursor: pointer; }
.option:hover { background: var(--tint); }
.own { padding-left: 2.3rem; }
.scale { display: flex; align-items: flex-end; gap: 0.25rem; margin-top: 0.4rem; }
.scale .end { flex: 1 1 6rem; color: var(--soft); font-size: 0.92rem; align-self: center; }
.scale .end:last-child { text-align: right; }
.step { flex: 1 1 2.2rem; display: flex; flex-direction: column; align-items: center; gap: 0.4rem; padding: 0.45rem 0.15rem; border-radius: 8px; cursor: pointer; }
.step:hover { background: var(--tint); }
table { width: 100%; border-collapse: collapse; margin-top: 0.5rem; }
th { font-weight: 400; padding: 0.5rem 0.35rem; overflow-wrap: anywhere; }
tbody th { text-align: left; }
tbody tr { border-top: 1px solid var(--line); }
td { text-align: center; padding: 0; }
td label { display: flex; justify-content: center; padding: 0.65rem 0.35rem; cursor: pointer; }
td label span { display: none; }
button, .button { font: inherit; font-weight: 600; color: #fff; background: var(--accent); border: 0; border-radius: 8px; padding: 0.75rem 1.6rem; cursor: pointer; text-decoration: none; display: inline-block; }
button:hover, .button:hover { background: #174a6d; }
button.plain { background: none; color: var(--accent); margin-left: 0.5rem; }
button.plain:hover { background: var(--tint); }
a { color: var(--accent); }
:focus-visible { outline: 3px solid #f2a33a; outline-offset: 2px; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
footer { color: var(--soft); font-size: 0.85rem; padding: 0.6rem 0.2rem; }
@media (max-width: 36rem) {
  main { padding: 0.8rem 0.6rem 2rem; }
  .card { padding: 1.05rem 1rem; }
  .scale { flex-wrap: wrap; }
  .scale .end, .scale .end:last-child { flex: 1 1 100%; text-align: left; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tbody tr, tbody th, td { display: block; }
  tbody th { font-weight: 600; padding-bottom: 0.1rem; }
  td label { justify-content: flex-start; gap: 0.7rem; padding: 0.45rem 0.2rem; }
  td label span { display: inline; }
}
`;

/** For the Content-Security-Policy header of form pages: this style and nothing else, no script at all. */
export const FORM_PAGE_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(FORM_STYLE).digest('base64')}'`,
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
].join('; ');
