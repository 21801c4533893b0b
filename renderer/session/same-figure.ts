import type { FigureProps } from '../figure/figure-props.ts';

/** Whether both ask for the same picture: what one of them leaves out counts, and a repetition counts by what it says. */
export function sameFigure(before: FigureProps, now: FigureProps): boolean {
  const { repetition: a, ...some } = before;
  const { repetition: b, ...others } = now;
  const keys = Object.keys({ ...some, ...others }) as (keyof typeof others)[];
  return a?.seconds === b?.seconds && a?.hold === b?.hold && keys.every((key) => some[key] === others[key]);
}
