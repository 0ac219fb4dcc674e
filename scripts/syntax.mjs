// Small things that the steps of the build share which look at the bundle as a tree.

/** Visits a node of a syntax tree and all below it. */
export function walk(node, visit) {
  visit(node);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (child && typeof child.type === 'string') walk(child, visit);
    }
  }
}

/** What a key or a literal says. */
export const nameOf = (node) => node.name ?? node.value;

/**
 * A script with some of its parts replaced.
 *
 * @param edits `{ node, put }`: a node of its tree, and the text for it; they do not overlap.
 */
export function edited(code, edits) {
  let result = '';
  let done = 0;
  for (const { node, put } of [...edits].sort((a, b) => a.node.start - b.node.start)) {
    result += code.slice(done, node.start) + put;
    done = node.end;
  }
  return result + code.slice(done);
}
