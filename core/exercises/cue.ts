/** The side worked: cues name it, and the hand of the other side. Null = no side is meant yet, as in a list. */
export type CueSide = 'left' | 'right' | null;

const OTHER = { left: 'right', right: 'left' } as const;

/** A cue as it is shown and said: `{aim}` is the pressure to aim for in words, `{side}` and `{other}` the sides. */
export function cueText(
  cue: string,
  { aim, side }: { readonly aim: string; readonly side: CueSide },
): string {
  const sided =
    side === null
      ? cue
          .replaceAll('your {side}', 'one')
          .replaceAll('the {side}', 'one side')
          .replaceAll('{other}', 'other')
      : cue.replaceAll('{side}', side).replaceAll('{other}', OTHER[side]);
  return capital(sided.replaceAll('Your {side}', 'One').replaceAll('{aim}', aim));
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
