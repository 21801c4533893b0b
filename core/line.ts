import type { Reader } from './read.ts';

/**
 * What no name and no line of a text holds: control characters, halves of characters, line breaks, and what turns the
 * text after it around. Joiners are none of them: names of several languages and many emoji need them.
 */
const WRONG = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/u;
/** Something that one can see. */
const SEEN = /[^\s\p{Cf}]/u;

/** How long a line may be, in characters, and what it is called where it is wrong. */
export type LineRules = { readonly most: number; readonly what: 'name' | 'text'; readonly empty?: true };

/** A text on one line, in which nothing hides; the fault names the character that is wrong. Used for all names alike. */
export function line({ most, what, empty }: LineRules, fallback = ''): Reader<string> {
  const wants = `a ${what} of ${empty === true ? 'at most' : '1 to'} ${most} characters`;
  return (value, at, faults) => {
    if (typeof value === 'string') {
      const wrong = WRONG.exec(value)?.[0];
      const fits = Array.from(value).length <= most && (empty === true || SEEN.test(value));
      if (wrong === undefined && fits) return value;
      if (wrong !== undefined) faults.push({ at, wants: `${wants}, without ${characterText(wrong)}` });
    }
    if (!faults.some((fault) => fault.at === at)) faults.push({ at, wants });
    return fallback;
  };
}

function characterText(character: string): string {
  const what = /\p{Cc}/u.test(character)
    ? 'a control character'
    : /\p{Cs}/u.test(character)
      ? 'half a character'
      : /[\p{Zl}\p{Zp}]/u.test(character)
        ? 'a line break'
        : 'which turns the text around';
  return `${codeText(character)}, ${what}`;
}

const codeText = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** The same text with what a terminal would obey written out, as in JSON: `\u001b`. */
export function shown(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_C}]/gu, escaped);
}

/** The same for lines of text: their breaks stay. */
export const shownLines = (text: string): string => text.split('\n').map(shown).join('\n');

const escaped = (character: string): string =>
  `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
