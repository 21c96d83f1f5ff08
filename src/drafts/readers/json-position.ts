import { findNodeAtLocation, type Node, type ParseError, parseTree } from 'jsonc-parser';

import type { Position } from '../../core/finding.ts';
import { type JsonFault, jsonFault } from '../../core/json-fault.ts';
import { LineIndex } from '../../core/lines.ts';

/** The tree of the JSON read last: the drafts of one file share it. */
let known: { readonly json: string; readonly tree: Node | undefined; readonly lines: LineIndex } | undefined;

function treeOf(json: string) {
  if (known?.json !== json) known = { json, tree: parseTree(json), lines: new LineIndex(json) };
  return known;
}

/**
 * Maps offsets of a string's value to its place in the JSON that holds it, escapes counted.
 * Nothing is parsed before the first place is asked for.
 * @param at the way to the string: keys and indexes
 * @param start where the JSON begins in the file
 */
export function locateInJson(
  json: string,
  at: readonly (string | number)[],
  start: Position,
): (offset: number) => Position {
  return (offset) => {
    const { tree, lines } = treeOf(json);
    const node = tree === undefined ? undefined : findNodeAtLocation(tree, [...at]);
    const place = lines.positionAt(node === undefined ? 0 : node.offset + offsetInLiteral(json, node, offset));
    return {
      offset: start.offset + place.offset,
      line: start.line + place.line - 1,
      column: place.line === 1 ? start.column + place.column - 1 : place.column,
    };
  };
}

/** Offset into the literal, quote included, of a unit of its value. */
function offsetInLiteral(json: string, node: Node, offset: number): number {
  let at = node.offset + 1;
  for (let unit = 0; unit < offset && at < node.offset + node.length - 1; unit++) {
    if (json[at] !== '\\') at += 1;
    else at += json[at + 1] === 'u' ? 6 : 2;
  }
  return at - node.offset;
}

/** What is wrong with text that is not JSON, and where; nothing when this parser finds no fault in it. */
export function faultInJson(text: string): JsonFault | undefined {
  const errors: ParseError[] = [];
  parseTree(text, errors, { disallowComments: true });
  return jsonFault(text, errors);
}
