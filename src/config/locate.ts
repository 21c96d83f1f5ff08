import { type ParseError, parseTree } from 'jsonc-parser';
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';

import { jsonFault } from '../core/json-fault.ts';
import { yamlFault } from '../core/yaml-fault.ts';
import type { KeyPath } from './pack.ts';

/** A parsed file, and where in it a place stands. */
export interface ReadPack {
  readonly data: unknown;
  readonly locate: (path: KeyPath) => string;
}

/**
 * Reads JSON (comments and trailing commas allowed) or YAML, with positions for error messages.
 * @param shown the file as it is told to the user
 * A syntax error is returned in plain words with line and column.
 */
export function readPackText(text: string, shown: string): ReadPack | { readonly syntaxError: string } {
  const plain = tryJson(text);
  if (plain === undefined && isJson(shown)) {
    const fault = faultOf(text);
    if (fault !== undefined) return { syntaxError: `${shown}:${fault}` };
  }
  const lines = new LineCounter();
  const source = plain === undefined ? withoutComments(text, shown) : text;
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const error = document.errors[0];
  if (error !== undefined) {
    const { line, col } = lines.linePos(error.pos[0]);
    return { syntaxError: `${shown}:${line}:${col}: ${yamlFault(error)}.` };
  }
  const locate = (path: KeyPath): string => {
    for (let length = path.length; length > 0; length--) {
      const offset = offsetOf(document.contents, path.slice(0, length));
      if (offset === undefined) continue;
      const { line, col } = lines.linePos(offset);
      return `${shown}:${line}:${col}`;
    }
    return shown;
  };
  return { data: plain?.value ?? (document.toJS() as unknown), locate };
}

function tryJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

function isJson(shown: string): boolean {
  return /\.jsonc?$/.test(shown);
}

/** `line:column: what is wrong` of the first fault in JSON with comments and trailing commas. */
function faultOf(text: string): string | undefined {
  const errors: ParseError[] = [];
  parseTree(text, errors, { allowTrailingComma: true });
  const fault = jsonFault(text, errors);
  return fault && `${fault.line}:${fault.column}: ${fault.words}.`;
}

/** Blanks out the comments of JSON, so that every position stays; YAML has comments of its own. */
function withoutComments(text: string, shown: string): string {
  if (!isJson(shown) && !text.trimStart().startsWith('{')) return text;
  return text.replace(/"(?:[^"\\\n]|\\.)*"|\/\/[^\n]*|\/\*[^]*?\*\//g, (part) =>
    part.startsWith('"') ? part : part.replace(/[^\n]/g, ' '),
  );
}

/** Offset of the key, or the item, at the end of `path`. */
function offsetOf(root: unknown, path: KeyPath): number | undefined {
  let node = root;
  let offset: number | undefined;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key);
      if (pair === undefined) return undefined;
      offset = isScalar(pair.key) ? pair.key.range?.[0] : undefined;
      node = pair.value;
    } else if (isSeq(node) && typeof key === 'number') {
      node = node.items[key];
      offset = isNode(node) ? node.range?.[0] : undefined;
    } else {
      return undefined;
    }
  }
  return offset;
}
