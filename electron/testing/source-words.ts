import ts from 'typescript';

/** Names of a computer, a clock or chance: the core has none of them, they come in as arguments. */
const OUTSIDE = new Set([
  'clearInterval',
  'clearTimeout',
  'console',
  'globalThis',
  'performance',
  'process',
  'queueMicrotask',
  'require',
  'setImmediate',
  'setInterval',
  'setTimeout',
]);

/** What the product never says of itself (product.md). */
const CLAIMS: readonly RegExp[] = [
  /\bfix(es|ed|ing)?\s+(your\s+|the\s+)?posture\b/i,
  /\btreats\b/i,
  /\bcures?\b/i,
  /\bbreaks?\s+up\s+(the\s+|your\s+)?(knots?|adhesions?)\b/i,
  /\badhesions?\b/i,
  /\bprevents?\s+(\w+\s+)?pain\b/i,
];

function parsed(file: string, text: string): ts.SourceFile {
  const kind = file.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kind);
}

function everyNode(source: ts.SourceFile, visit: (node: ts.Node) => string | null): readonly string[] {
  const found: string[] = [];
  const walk = (node: ts.Node): void => {
    const wrong = visit(node);
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
    if (wrong !== null) found.push(`${source.fileName}:${line + 1} ${wrong}`);
    ts.forEachChild(node, walk);
  };
  walk(source);
  return found;
}

/** True for a name that stands for itself, not for a property or a field of something else. */
function isOwnName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  const isKey =
    ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isMethodDeclaration(parent);
  return !(isKey && parent.name === node);
}

function outsideWord(node: ts.Node): string | null {
  if (ts.isNewExpression(node) || ts.isCallExpression(node)) {
    const bare = node.arguments === undefined || node.arguments.length === 0 || ts.isCallExpression(node);
    if (node.expression.getText() === 'Date' && bare) return 'new Date()';
  }
  if (ts.isPropertyAccessExpression(node)) {
    const words = node.getText();
    if (words === 'Date.now' || words === 'Math.random') return words;
  }
  return ts.isIdentifier(node) && OUTSIDE.has(node.text) && isOwnName(node) ? node.text : null;
}

/** Places in a file of the core that ask for the time, for chance, or for a computer; `file:line word` each. */
export function outsideWords(file: string, text: string): readonly string[] {
  return everyNode(parsed(file, text), outsideWord);
}

function textOf(node: ts.Node): string | null {
  return ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node) || ts.isJsxText(node)
    ? node.text
    : null;
}

/** Places where a text that people may see claims too much; `file:line words` each. Comments may. */
export function claimsInCode(file: string, text: string): readonly string[] {
  return everyNode(parsed(file, text), (node) => {
    const words = textOf(node);
    return words === null ? null : claimIn(words);
  });
}

/** The first claim in a text, or null. */
export function claimIn(words: string): string | null {
  for (const claim of CLAIMS) {
    const found = claim.exec(words);
    if (found !== null) return found[0];
  }
  return null;
}
