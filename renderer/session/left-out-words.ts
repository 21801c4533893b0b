import type { LeftOut } from '#core/session/session.ts';

/** One part that is not in a session, and why: "Neck-to-shoulder hold. It needs a wall." */
export const leftOutText = (one: LeftOut): string => `${one.name}. ${reason(one)}`;

/** The name stands before it already. */
const reason = ({ name, why }: LeftOut): string =>
  why.startsWith(`"${name}" `) ? `It ${why.slice(name.length + 3)}` : why;

/** All of them in short, with the reason where it is one for all; null = nothing is left out. */
export function leftOutLine(leftOut: readonly LeftOut[]): string | null {
  const [first] = leftOut;
  if (first === undefined) return null;
  const names = leftOut.map(({ name }) => name).join(', ');
  const same = leftOut.every(({ why }) => why === first.why);
  return `Left out: ${names}. ${same ? reason(first) : 'Why: under the question mark above.'}`;
}
