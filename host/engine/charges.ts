// What a service call costs in simulated milliseconds. Assumed, in one place; a rule of a member may say otherwise.
import type { MemberRule } from './emulated';

type Cost = NonNullable<MemberRule['cost']>;

const RANGE_MILLISECONDS = 50;
const MILLISECONDS_PER_THOUSAND_CELLS = 1;

/** 50 ms and 1 ms per 1,000 cells read or written. */
const rangeCost: Cost = (args, result) =>
  RANGE_MILLISECONDS + (MILLISECONDS_PER_THOUSAND_CELLS * Math.max(cellsIn(args[0]), cellsIn(result))) / 1000;

const COSTS: Readonly<Record<string, Cost>> = {
  Range: rangeCost,
  Sheet: 50,
  Properties: 20,
  Cache: 20,
  Lock: 20,
  'MailApp.sendEmail': 1_000,
  'Drive.Files.copy': 3_000,
  'Drive.Files.create': 2_000,
  'Drive.Files': 500,
  'Docs.Documents': 1_000,
  'UrlFetchApp.fetch': 2_000,
  'FormApp.create': 3_000,
  Form: 200,
  FormApp: 500,
};

/** Costs of members that do not reach Google's servers: looking a range up, asking a size already known. */
const FREE =
  /^Sheet\.(getRange|getName|getSheetId|getDataRange)$|^Range\.(get(Row|Column|NumRows|NumColumns|A1Notation|Sheet|Cell)|offset)$/;

/** Simulated milliseconds of one call. */
export function charge(
  className: string,
  member: string,
  rule: MemberRule,
  args: readonly unknown[],
  result: unknown,
): number {
  const name = `${className}.${member}`;
  const cost = rule.cost ?? COSTS[name] ?? (FREE.test(name) ? 0 : (COSTS[className] ?? 0));
  return typeof cost === 'number' ? cost : cost(args, result);
}

function cellsIn(value: unknown): number {
  if (!Array.isArray(value)) return 0;
  const first: unknown = value[0];
  return Array.isArray(first) ? value.length * first.length : value.length;
}
