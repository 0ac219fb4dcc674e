// State as text and back, so that it outlives the process: JSON, with dates and bytes marked.
type Marked = { readonly $date: number } | { readonly $bytes: string };

/** @throws TypeError for what would be lost on the way, for example a Map. */
export function toJson(value: unknown): string {
  return JSON.stringify(value, function (this: Record<string, unknown>, key, item: unknown) {
    const original = this[key];
    if (original instanceof Date) return { $date: original.getTime() };
    if (original instanceof Uint8Array) return { $bytes: Buffer.from(original).toString('base64') };
    if (original instanceof Map || original instanceof Set) {
      throw new TypeError(`toJson: ${key} is a ${original.constructor.name}; keep arrays and plain objects`);
    }
    return item;
  });
}

export function fromJson(text: string): unknown {
  return JSON.parse(text, (_, item: unknown) => {
    if (!isMarked(item)) return item;
    return '$date' in item ? new Date(item.$date) : new Uint8Array(Buffer.from(item.$bytes, 'base64'));
  });
}

function isMarked(item: unknown): item is Marked {
  if (typeof item !== 'object' || item === null || Object.keys(item).length !== 1) return false;
  return '$date' in item || '$bytes' in item;
}
