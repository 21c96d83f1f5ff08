import ts from 'typescript';

import { endOf } from '../../src/detect/phrases/key.ts';
import { applied, type Edit } from './edits.ts';
import { childrenOf } from './nodes.ts';

/**
 * Leaves of a list of phrases what tells it from others: its length, and how its first and its last phrase begin. The
 * program finds all phrases in the index, and letters that it never reads take time to load.
 * @param text a module in TypeScript
 * @returns a module that looks for the same phrases, as long as it is given their index
 */
export function withoutShippedPhrases(text: string): string {
  if (!/\bphrases: \[|\bphrasePattern\(/.test(text)) return text;
  const source = ts.createSourceFile('module.ts', text, ts.ScriptTarget.Latest, true);
  return applied(text, [...editsIn(source)]);
}

function* editsIn(node: ts.Node): Generator<Edit> {
  if (ts.isArrayLiteralExpression(node) && isPhrases(node)) {
    const { elements } = node;
    for (const [at, element] of elements.entries()) {
      const phrase = literalOf(element);
      if (phrase === undefined) continue;
      const isEnd = at === 0 || at === elements.length - 1;
      yield { start: element.getStart(), end: element.end, text: isEnd ? JSON.stringify(endOf(phrase)) : "''" };
    }
    return;
  }
  for (const child of childrenOf(node)) yield* editsIn(child);
}

/** `phrases: [ … ]` of a cue, or what `phrasePattern` is called with. */
function isPhrases(node: ts.ArrayLiteralExpression): boolean {
  const { parent } = node;
  if (ts.isPropertyAssignment(parent)) return parent.name.getText() === 'phrases';
  return ts.isCallExpression(parent) && parent.expression.getText() === 'phrasePattern' && parent.arguments[0] === node;
}

function literalOf(node: ts.Expression): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTaggedTemplateExpression(node) || node.tag.getText() !== 'String.raw') return undefined;
  return ts.isNoSubstitutionTemplateLiteral(node.template) ? node.template.rawText : undefined;
}
