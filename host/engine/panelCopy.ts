// What crosses between the panel and the script is copied as JSON. Google hands over null without a word where
// something cannot cross; the local host says so.
import { types } from 'node:util';

/**
 * A copy as google.script.run makes it: `undefined` inside an array becomes null, as a member it disappears.
 *
 * @throws TypeError for a Date, a function, a cycle, or an object with a class, with the place where it stands.
 */
export function panelCopy(value: unknown, place = 'value'): unknown {
  return copy(value, place, []);
}

function copy(value: unknown, place: string, above: readonly unknown[]): unknown {
  if (value === undefined || value === null) return value;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'object') throw cannotCross(`a ${typeof value}`, place);
  if (types.isProxy(value)) throw cannotCross('an object of a service', place);
  if (types.isDate(value)) throw cannotCross('a Date', place);
  if (above.includes(value)) throw cannotCross('a cycle', place);
  const path = [...above, value];
  if (Array.isArray(value)) {
    return Array.from(value, (item, index) => copy(item, `${place}[${index}]`, path) ?? null);
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) {
    throw cannotCross(`a ${value.constructor.name}`, place);
  }
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .map(([key, item]) => [key, copy(item, `${place}.${key}`, path)]),
  );
}

function cannotCross(what: string, place: string): TypeError {
  return new TypeError(`local host: ${what} cannot cross between panel and script (at ${place})`);
}
