// Rules that most members of the spreadsheet classes share.
import type { MemberRule, Members } from '../../engine/emulated';

/** Access to the current file is enough for all that is emulated. */
const SCOPES = [
  'https://www.googleapis.com/auth/spreadsheets.currentonly',
  'https://www.googleapis.com/auth/spreadsheets',
];

/** A method of the current file, with its parameter lists. */
export const method = (...takes: string[]): MemberRule => ({
  takes: takes.length > 0 ? takes : [''],
  scopes: SCOPES,
});

/** A method that touches no file, as those of builders do. */
export const local = (...takes: string[]): MemberRule => ({
  takes: takes.length > 0 ? takes : [''],
  quiet: true,
});

/** Several methods with the same parameter lists. */
export const alike = (rule: MemberRule, ...names: string[]): Members =>
  Object.fromEntries(names.map((name) => [name, rule]));
