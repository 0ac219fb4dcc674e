// Do the arguments fit the parameter lists of Google's reference? Google refuses a call before it does anything.
import { Emulated } from './emulated';

/**
 * Compares arguments with parameter lists such as `'String, Number?'`.
 *
 * A type is `String`, `Number`, `Integer`, `Boolean`, `Byte`, `Date`, `Object` (a plain object or any value in an
 * array), `Function`, `*`, or the name of a class or enum; `[]` behind it means an array of it; `|` separates
 * alternatives, `null` being one of them; a trailing `?` marks a parameter that may be left out.
 */
export function fits(takes: readonly string[], args: readonly unknown[]): boolean {
  return takes.some((list) => fitsList(parameters(list), args));
}

/** Google's text for arguments that fit no parameter list. */
export function mismatch(method: string, args: readonly unknown[]): string {
  return `The parameters (${args.map(typeName).join(',')}) don't match the method signature for ${method}.`;
}

interface Parameter {
  readonly types: readonly string[];
  readonly optional: boolean;
}

const parsed = new Map<string, readonly Parameter[]>();

function parameters(list: string): readonly Parameter[] {
  const known = parsed.get(list);
  if (known) return known;
  const result = list
    .split(',')
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text) => ({ types: text.replace(/\?$/, '').split('|'), optional: text.endsWith('?') }));
  parsed.set(list, result);
  return result;
}

function fitsList(list: readonly Parameter[], args: readonly unknown[]): boolean {
  if (args.length > list.length) return false;
  return list.every(({ types, optional }, index) => {
    if (index >= args.length) return optional;
    return (optional && args[index] === undefined) || types.some((type) => isOfType(type, args[index]));
  });
}

function isOfType(type: string, value: unknown): boolean {
  if (type.endsWith('[]')) {
    return Array.isArray(value) && value.every((item) => isOfType(type.slice(0, -2), item));
  }
  switch (type) {
    case '*':
      return true;
    case 'null':
      return value === null;
    case 'String':
      return typeof value === 'string';
    case 'Number':
      return typeof value === 'number' && Number.isFinite(value);
    case 'Integer':
      return typeof value === 'number' && Number.isInteger(value);
    case 'Byte':
      return typeof value === 'number' && Number.isInteger(value) && value >= -128 && value <= 127;
    case 'Boolean':
      return typeof value === 'boolean';
    case 'Date':
      return value instanceof Date;
    case 'Function':
      return typeof value === 'function';
    case 'Object':
      return value !== undefined && typeof value !== 'function';
    default:
      return value instanceof Emulated && isOfClass(type, value);
  }
}

/** A class may be named with or without its service: `Range`, `SpreadsheetApp.Range`. */
function isOfClass(type: string, value: Emulated): boolean {
  const last = (name: string) => name.slice(name.lastIndexOf('.') + 1);
  return last(type) === last(value.className) || (type === 'BlobSource' && value.className === 'Blob');
}

function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (value instanceof Emulated) return fullName(value);
  if (Array.isArray(value)) return `${value.length === 0 ? 'Object' : typeName(value[0])}[]`;
  if (value instanceof Date) return 'Date';
  switch (typeof value) {
    case 'string':
      return 'String';
    case 'boolean':
      return 'Boolean';
    case 'object':
      return '(class)';
    default:
      return typeof value;
  }
}

/** Name of an object's class as Google's texts give it, for example `LockService.Lock`. */
export function fullName(object: Emulated): string {
  return object.serviceName === '' ? object.className : `${object.serviceName}.${object.className}`;
}
