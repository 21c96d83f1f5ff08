/** Proves that a cheap look cannot miss a phrase: in every branch of a pattern, some piece that is never left out holds a need. */

interface Atom {
  /** A character that stands for itself. */
  readonly literal?: string;
  /** The alternatives of a group. */
  readonly group?: string;
  readonly optional: boolean;
  readonly repeated: boolean;
}

/** The branches of a pattern that `needs` does not cover. */
export function uncovered(source: string, needs: readonly string[]): string[] {
  return branchesOf(source).filter((branch) => !isCovered(branch, needs));
}

function isCovered(branch: string, needs: readonly string[]): boolean {
  let run = '';
  for (const atom of atomsOf(branch)) {
    if (atom.literal !== undefined && !atom.optional) {
      run += atom.literal;
      if (needs.some((need) => run.includes(need))) return true;
      if (atom.repeated) run = '';
      continue;
    }
    if (atom.group !== undefined && !atom.optional) {
      const branches = branchesOf(atom.group);
      // A group that follows a run may go on with it: "walk" of "(?:walks|walking)" after "we ".
      if (branches.every((inner) => isCovered(run + inner, needs) || isCovered(inner, needs))) return true;
    }
    run = '';
  }
  return false;
}

function branchesOf(source: string): string[] {
  const branches: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < source.length; at++) {
    const sign = source[at];
    if (sign === '\\') at++;
    else if (sign === '[') at = closing(source, at);
    else if (sign === '(') depth++;
    else if (sign === ')') depth--;
    else if (sign === '|' && depth === 0) {
      branches.push(source.slice(from, at));
      from = at + 1;
    }
  }
  return [...branches, source.slice(from)];
}

function closing(source: string, open: number): number {
  for (let at = open + 1; at < source.length; at++) {
    if (source[at] === '\\') at++;
    else if (source[at] === ']') return at;
  }
  return source.length;
}

function groupEnd(source: string, open: number): number {
  let depth = 0;
  for (let at = open; at < source.length; at++) {
    const sign = source[at];
    if (sign === '\\') at++;
    else if (sign === '[') at = closing(source, at);
    else if (sign === '(') depth++;
    else if (sign === ')' && --depth === 0) return at;
  }
  return source.length;
}

function* atomsOf(branch: string): Generator<Atom> {
  for (let at = 0; at < branch.length;) {
    const sign = branch[at] ?? '';
    let literal: string | undefined;
    let group: string | undefined;
    let end = at + 1;
    if (sign === '\\') {
      end = at + 2;
      const escaped = branch[at + 1] ?? '';
      if (/[^\w]/.test(escaped)) literal = escaped;
    } else if (sign === '[') end = closing(branch, at) + 1;
    else if (sign === '(') {
      end = groupEnd(branch, at) + 1;
      const inner = branch.slice(at + 1, end - 1);
      if (inner.startsWith('?:')) group = inner.slice(2);
    } else if (!/[.^$]/.test(sign)) literal = sign;
    const quantifier = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(branch.slice(end))?.[0] ?? '';
    at = end + quantifier.length;
    yield {
      ...(literal === undefined ? {} : { literal }),
      ...(group === undefined ? {} : { group }),
      optional: /^(?:[?*]|\{0)/.test(quantifier),
      repeated: quantifier !== '',
    };
  }
}
