import { describe, expect, test } from 'vitest';
import type { FigureProps } from '../figure/figure-props.ts';
import { sameFigure } from './same-figure.ts';

const PROPS: FigureProps = {
  exercise: 'mov-chin-tuck',
  side: null,
  motion: 'hold',
  size: 200,
  label: 'Chin tuck',
  tool: null,
};
const breath = () => 0;

describe('The figure of a stage', () => {
  test('stays the same when a repetition is told in a new copy', () => {
    const told = (hold: number): FigureProps => ({ ...PROPS, repetition: { seconds: 6, hold } });
    expect(sameFigure(told(2), told(2))).toBe(true);
    expect(sameFigure(told(2), told(3))).toBe(false);
    expect(sameFigure(told(2), PROPS)).toBe(false);
  });

  test('is another one when something is told for the first time or no more', () => {
    expect(sameFigure(PROPS, { ...PROPS })).toBe(true);
    expect(sameFigure(PROPS, { ...PROPS, breath })).toBe(false);
    expect(sameFigure({ ...PROPS, breath }, PROPS)).toBe(false);
  });
});
