import ts from 'typescript';

import { applied, type Edit } from './edits.ts';
import { childrenOf } from './nodes.ts';

/** What they make of literals is the same whenever they make it. */
const MAKERS = /^(?:RegExp|Set|Map)$/;
const METHODS = /^(?:split|join|concat|replace)$/;
/** Functions of ours of which the same holds. */
const OWN_MAKERS = /^(?:words|pairs|patterns|phrasePattern|cueDetector)$/;
/** What they make is a function, so one that makes it when it is called does as well. */
const CALLED = 'cueDetector';
/** What takes more characters than this to write is worth leaving alone until it is read. */
const LONG = 200;

const KEYWORDS = new Set([ts.SyntaxKind.TrueKeyword, ts.SyntaxKind.FalseKeyword, ts.SyntaxKind.NullKeyword]);

/** The constants that a module imports from another and that are put off there, by where it imports from. */
export type LazyImports = (specifier: string) => ReadonlySet<string>;

const NOTHING: ReadonlySet<string> = new Set();

/**
 * Makes the constants of a module when they are first used: `const A = /a/;` and `A.test(word)` become
 * `let A; function A$() { return A = /a/; }` and `(A ?? A$()).test(word)`. Where it is exported, others get the function.
 * One whose name means something else in a part of the module is left as it is.
 * @param text a module in TypeScript
 * @param keepsExports whether others may want the constants themselves
 * @returns a module that means the same
 */
export function withLazyConstants(
  text: string,
  keepsExports = true,
  importedFrom: LazyImports = () => NOTHING,
): string {
  const source = ts.createSourceFile('module.ts', text, ts.ScriptTarget.Latest, true);
  const declared = declarationsIn(source);
  const uses = new Map<string, string>();
  const edits: Edit[] = [...callsPutOff(source)];
  for (const declaration of lazyIn(source, keepsExports)) {
    uses.set(nameOf(declaration), `(${nameOf(declaration)} ?? ${nameOf(declaration)}$())`);
    edits.push(...madeWhenUsed(declaration));
  }
  for (const { specifier, name, alias } of importsOf(source)) {
    if (!importedFrom(specifier).has(name.text)) continue;
    if ((declared.get(alias.text) ?? 0) > 1)
      throw new Error(`Two things are called ${alias.text}: rename one of them.`);
    uses.set(alias.text, `${alias.text}$()`);
    edits.push(editOf(alias.parent, `${name.text}$ as ${alias.text}$`));
  }
  return applied(text, [...edits, ...usesOf(uses, source)]);
}

/** The exported constants that `withLazyConstants` puts off in a module when it may. */
export function lazyExportsOf(text: string): ReadonlySet<string> {
  const source = ts.createSourceFile('module.ts', text, ts.ScriptTarget.Latest, true);
  return new Set(lazyIn(source, false).filter(isExported).map(nameOf));
}

function lazyIn(source: ts.SourceFile, keepsExports: boolean): ts.VariableDeclaration[] {
  const declared = declarationsIn(source);
  return source.statements.flatMap((statement) => {
    const declaration = aloneIn(statement);
    if (declaration?.initializer === undefined || !ts.isIdentifier(declaration.name)) return [];
    const { name, initializer } = declaration;
    if (isExported(declaration) && (keepsExports || isCalled(initializer))) return [];
    const isWorthIt = initializer.getWidth() > LONG || isCostly(initializer);
    return isWorthIt && declared.get(name.text) === 1 && isOfLiterals(initializer) ? [declaration] : [];
  });
}

/** The declaration of `const NAME = …;`. */
function aloneIn(statement: ts.Statement): ts.VariableDeclaration | undefined {
  if (!ts.isVariableStatement(statement)) return undefined;
  const { declarations, flags } = statement.declarationList;
  return (flags & ts.NodeFlags.Const) !== 0 && declarations.length === 1 ? declarations[0] : undefined;
}

function statementOf(declaration: ts.VariableDeclaration): ts.VariableStatement {
  return declaration.parent.parent as ts.VariableStatement;
}

function isExported(declaration: ts.VariableDeclaration): boolean {
  return statementOf(declaration).modifiers !== undefined;
}

function nameOf({ name }: ts.VariableDeclaration): string {
  return name.getText();
}

function* madeWhenUsed(declaration: ts.VariableDeclaration): Generator<Edit> {
  const { initializer, type } = declaration;
  if (initializer === undefined) return;
  const name = nameOf(declaration);
  const statement = statementOf(declaration);
  const declares = `let ${name}${type === undefined ? '' : `: ${type.getText()}`};`;
  const makes = `${isExported(declaration) ? 'export ' : ''}function ${name}$() { return ${name} ??= `;
  yield { start: statement.getStart(), end: initializer.getStart(), text: `${declares} ${makes}` };
  yield { start: initializer.end, end: statement.end, text: '; }' };
}

/** `export const seen = cueDetector(…);` becomes a function that makes the detector when it is first called. */
function* callsPutOff({ statements }: ts.SourceFile): Generator<Edit> {
  for (const statement of statements) {
    const declaration = aloneIn(statement);
    if (declaration?.initializer === undefined || !isExported(declaration)) continue;
    const { initializer } = declaration;
    if (!isCalled(initializer) || !isOfLiterals(initializer)) continue;
    const made = `${nameOf(declaration)}$`;
    const before = `let ${made}; export const ${nameOf(declaration)} = (...all) => (${made} ??= `;
    yield { start: statement.getStart(), end: initializer.getStart(), text: before };
    yield { start: initializer.end, end: statement.end, text: ')(...all);' };
  }
}

function isCalled(node: ts.Expression): boolean {
  return ts.isCallExpression(node) && node.expression.getText() === CALLED;
}

function* importsOf({ statements }: ts.SourceFile) {
  for (const statement of statements) {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
    const named = statement.importClause?.namedBindings;
    if (named === undefined || !ts.isNamedImports(named)) continue;
    for (const { name, propertyName, isTypeOnly } of named.elements)
      if (!isTypeOnly) yield { specifier: statement.moduleSpecifier.text, name: propertyName ?? name, alias: name };
  }
}

function isCostly(node: ts.Node): boolean {
  if (ts.isRegularExpressionLiteral(node)) return true;
  if (ts.isNewExpression(node)) return (node.arguments?.length ?? 0) > 0;
  if (ts.isCallExpression(node) && OWN_MAKERS.test(node.expression.getText())) return true;
  return !ts.isFunctionLike(node) && ts.forEachChild(node, (child) => isCostly(child) || undefined) === true;
}

function isOfLiterals(node: ts.Node): boolean {
  if (ts.isLiteralExpression(node) || ts.isIdentifier(node) || ts.isFunctionLike(node)) return true;
  if (KEYWORDS.has(node.kind)) return true;
  if (ts.isPrefixUnaryExpression(node)) return isOfLiterals(node.operand);
  if (ts.isParenthesizedExpression(node) || ts.isSpreadElement(node)) return isOfLiterals(node.expression);
  if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node)) return isOfLiterals(node.expression);
  if (ts.isBinaryExpression(node)) return isOfLiterals(node.left) && isOfLiterals(node.right);
  if (ts.isArrayLiteralExpression(node)) return node.elements.every(isOfLiterals);
  if (ts.isTemplateExpression(node)) return node.templateSpans.every(({ expression }) => isOfLiterals(expression));
  if (ts.isTaggedTemplateExpression(node)) return node.tag.getText() === 'String.raw' && isOfLiterals(node.template);
  if (ts.isPropertyAccessExpression(node)) return node.name.text === 'source' && isOfLiterals(node.expression);
  if (ts.isObjectLiteralExpression(node))
    return node.properties.every((entry) => ts.isPropertyAssignment(entry) && isOfLiterals(entry.initializer));
  if (ts.isNewExpression(node))
    return MAKERS.test(node.expression.getText()) && (node.arguments ?? []).every(isOfLiterals);
  if (!ts.isCallExpression(node)) return false;
  if (OWN_MAKERS.test(node.expression.getText())) return node.arguments.every(isOfLiterals);
  if (!ts.isPropertyAccessExpression(node.expression)) return false;
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

/** @param uses what to write in the place of each name */
function* usesOf(uses: ReadonlyMap<string, string>, node: ts.Node): Generator<Edit> {
  if (ts.isTypeNode(node) || ts.isImportDeclaration(node)) return;
  const made = ts.isIdentifier(node) ? uses.get(node.text) : undefined;
  if (made !== undefined) {
    const { parent } = node;
    if (ts.isShorthandPropertyAssignment(parent)) yield editOf(node, `${node.getText()}: ${made}`);
    else if ((parent as { readonly name?: ts.Node }).name !== node) yield editOf(node, made);
  }
  for (const child of childrenOf(node)) yield* usesOf(uses, child);
}

function editOf(node: ts.Node, text: string): Edit {
  return { start: node.getStart(), end: node.end, text };
}
