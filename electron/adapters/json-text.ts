import type { Node, ParseError } from 'jsonc-parser';
import { parseTree, printParseErrorCode } from 'jsonc-parser';
import type { JsonText, Path } from '#core/packs/json-text.ts';

const STRICT = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };

/** What the package finds, in words; all else by its own name. */
const WORDS: Readonly<Record<string, string>> = {
  InvalidSymbol: 'a word that means nothing here',
  InvalidNumberFormat: 'a number that is none',
  PropertyNameExpected: 'the name of a field is missing, in double quotes',
  ValueExpected: 'a value is missing',
  ColonExpected: 'a colon is missing',
  CommaExpected: 'a comma is missing',
  CloseBraceExpected: 'a closing brace is missing',
  CloseBracketExpected: 'a closing bracket is missing',
  EndOfFileExpected: 'something stands after the end',
  InvalidCommentToken: 'JSON has no comments',
  UnexpectedEndOfComment: 'JSON has no comments',
  UnexpectedEndOfString: 'a text without its closing quote',
  UnexpectedEndOfNumber: 'a number that is none',
  InvalidUnicode: 'a character code that is none',
  InvalidEscapeCharacter: 'a backslash before something that needs none',
  InvalidCharacter: 'a character that a text cannot have: write line breaks as \\n',
};

/** JSON with the lines of its values. Also a text that is nested without end only comes back as no JSON. */
export function readJsonText(text: string): JsonText {
  const lines = lineStarts(text);
  try {
    const data: unknown = JSON.parse(text);
    return { ok: true, data, ...places(parseTree(text), lines) };
  } catch (error) {
    return { ok: false, ...(error instanceof RangeError ? TOO_DEEP : firstError(text, lines)) };
  }
}

const TOO_DEEP = { line: 1, column: 1, says: 'it is nested too deeply' };

function firstError(text: string, lines: readonly number[]) {
  const errors: ParseError[] = [];
  try {
    parseTree(text, errors, STRICT);
    return placeOf(errors[0], lines);
  } catch {
    return TOO_DEEP; // the package goes down into the data by itself
  }
}

/** Where each line begins. */
function lineStarts(text: string): readonly number[] {
  return [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
}

function placeOf(error: ParseError | undefined, lines: readonly number[]) {
  if (error === undefined) return { line: 1, column: 1, says: 'it cannot be read' };
  const line = lineAt(error.offset, lines);
  const name = printParseErrorCode(error.error);
  return { line, column: error.offset - (lines[line - 1] ?? 0) + 1, says: WORDS[name] ?? name };
}

/** The line, from 1, on which an offset is. */
function lineAt(offset: number, lines: readonly number[]): number {
  let [from, to] = [0, lines.length];
  while (to - from > 1) {
    const middle = Math.floor((from + to) / 2);
    if ((lines[middle] ?? 0) <= offset) from = middle;
    else to = middle;
  }
  return from + 1;
}

function places(root: Node | undefined, lines: readonly number[]) {
  const offsets = new Map<string, number>();
  const twice: Path[] = [];
  const visit = (node: Node, path: Path, offset: number) => {
    const name = JSON.stringify(path);
    if (offsets.has(name)) twice.push(path);
    // Of a field that stands twice, JSON takes the last.
    offsets.set(name, offset);
    node.children?.forEach((child, index) => {
      const [key, value] = child.type === 'property' ? (child.children ?? []) : [];
      if (key !== undefined && value !== undefined) visit(value, [...path, String(key.value)], child.offset);
      else if (child.type !== 'property') visit(child, [...path, index], child.offset);
    });
  };
  if (root !== undefined) visit(root, [], root.offset);
  const lineOf = (path: Path): number => {
    const offset = offsets.get(JSON.stringify(path));
    if (offset !== undefined) return lineAt(offset, lines);
    return path.length === 0 ? 1 : lineOf(path.slice(0, -1));
  };
  return { twice, lineOf };
}
