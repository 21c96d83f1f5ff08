import { readFileSync } from 'node:fs';

import type { Plugin } from 'esbuild';
import ts from 'typescript';

/**
 * Puts off what modules make when they are loaded. Most patterns and sets of words are wanted by few drafts, and making
 * them all takes as long as a good part of linting a short one. So a constant of a module that is made of literals
 * alone, and costs anything to make, is made when it is first used.
 */
export const lazyConstants: Plugin = {
  name: 'lazy-constants',
  setup(bundle) {
    bundle.onLoad({ filter: /[/\\]src[/\\].*\.ts$/ }, ({ path }) => ({
      contents: withLazyConstants(readFileSync(path, 'utf8')),
      loader: 'ts',
    }));
  },
};

/** What they make of literals is the same whenever they make it. */
const MAKERS = /^(?:RegExp|Set|Map)$/;
const METHODS = /^(?:split|join|concat|replace)$/;

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Makes the constants of a module when they are first used: `const A = /a/;` and `A.test(word)` become
 * `let A; function A$() { return A = /a/; }` and `(A ?? A$()).test(word)`. One that is exported, or whose name means
 * something else in a part of the module, is left as it is.
 * @param text a module in TypeScript
 * @returns a module that means the same
 */
export function withLazyConstants(text: string): string {
  const source = ts.createSourceFile('module.ts', text, ts.ScriptTarget.Latest, true);
  const declared = declarationsIn(source);
  const lazy = new Map<string, ts.VariableDeclaration>();
  for (const statement of source.statements) {
    const declaration = aloneIn(statement);
    if (declaration?.initializer === undefined || !ts.isIdentifier(declaration.name)) continue;
    const { name, initializer } = declaration;
    const isSure = declared.get(name.text) === 1 && isCostly(initializer) && isOfLiterals(initializer);
    if (isSure) lazy.set(name.text, declaration);
  }
  const edits = [...usesOf(lazy, source)];
  for (const [name, { initializer, parent, type }] of lazy) {
    if (initializer === undefined) continue;
    const start = parent.getStart();
    const declares = `let ${name}${type === undefined ? '' : `: ${type.getText()}`}`;
    edits.push({ start, end: initializer.getStart(), text: `${declares}; function ${name}$() { return ${name} = ` });
    edits.push({ start: initializer.end, end: parent.parent.end, text: '; }' });
  }
  return applied(text, edits);
}

/** The declaration of `const NAME = …;` that is not exported. */
function aloneIn(statement: ts.Statement): ts.VariableDeclaration | undefined {
  if (!ts.isVariableStatement(statement) || statement.modifiers !== undefined) return undefined;
  const { declarations, flags } = statement.declarationList;
  return (flags & ts.NodeFlags.Const) !== 0 && declarations.length === 1 ? declarations[0] : undefined;
}

function isCostly(node: ts.Node): boolean {
  if (ts.isRegularExpressionLiteral(node)) return true;
  if (ts.isNewExpression(node)) return (node.arguments?.length ?? 0) > 0;
  return !ts.isFunctionLike(node) && ts.forEachChild(node, (child) => isCostly(child) || undefined) === true;
}

function isOfLiterals(node: ts.Node): boolean {
  if (ts.isLiteralExpression(node) || ts.isIdentifier(node) || ts.isFunctionLike(node)) return true;
  if (ts.isParenthesizedExpression(node) || ts.isSpreadElement(node)) return isOfLiterals(node.expression);
  if (ts.isBinaryExpression(node)) return isOfLiterals(node.left) && isOfLiterals(node.right);
  if (ts.isArrayLiteralExpression(node)) return node.elements.every(isOfLiterals);
  if (ts.isTemplateExpression(node)) return node.templateSpans.every(({ expression }) => isOfLiterals(expression));
  if (ts.isTaggedTemplateExpression(node)) return node.tag.getText() === 'String.raw' && isOfLiterals(node.template);
  if (ts.isPropertyAccessExpression(node)) return node.name.text === 'source' && isOfLiterals(node.expression);
  if (ts.isObjectLiteralExpression(node))
    return node.properties.every((entry) => ts.isPropertyAssignment(entry) && isOfLiterals(entry.initializer));
  if (ts.isNewExpression(node))
    return MAKERS.test(node.expression.getText()) && (node.arguments ?? []).every(isOfLiterals);
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
  const { name, expression } = node.expression;
  return METHODS.test(name.text) && isOfLiterals(expression) && node.arguments.every(isOfLiterals);
}

/** How often a module declares a name, whatever for and in whatever scope. */
function declarationsIn(source: ts.SourceFile): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const count = ({ text }: ts.Identifier) => counts.set(text, (counts.get(text) ?? 0) + 1);
  const visit = (node: ts.Node): void => {
    if (ts.isExportSpecifier(node) && ts.isIdentifier(node.name)) count(node.name);
    if (ts.isIdentifier(node) && (node.parent as { readonly name?: ts.Node }).name === node && isBinding(node.parent))
      count(node);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return counts;
}

function isBinding(node: ts.Node): boolean {
  if (ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isBindingElement(node)) return true;
  return ts.isFunctionLike(node) || ts.isClassLike(node) || ts.isImportSpecifier(node) || ts.isImportClause(node);
}

function* usesOf(lazy: ReadonlyMap<string, unknown>, node: ts.Node): Generator<Edit> {
  if (ts.isTypeNode(node) || ts.isImportDeclaration(node)) return;
  if (ts.isIdentifier(node) && lazy.has(node.text)) {
    const { text, parent } = node;
    const made = `(${text} ?? ${text}$())`;
    if (ts.isShorthandPropertyAssignment(parent)) yield editOf(node, `${text}: ${made}`);
    else if ((parent as { readonly name?: ts.Node }).name !== node) yield editOf(node, made);
  }
  for (const child of childrenOf(node)) yield* usesOf(lazy, child);
}

function childrenOf(node: ts.Node): readonly ts.Node[] {
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => {
    children.push(child);
  });
  return children;
}

function editOf(node: ts.Node, text: string): Edit {
  return { start: node.getStart(), end: node.end, text };
}

function applied(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    parts.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  return [...parts, text.slice(at)].join('');
}
