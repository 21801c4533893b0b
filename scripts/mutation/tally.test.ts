import { describe, expect, it } from 'vitest';
import { scoreOf, scoreTable, survivors } from './tally.mjs';
import type { Mutant } from './tally.mjs';

const mutant = (status: string, line = 1, fileName = 'core/cycle/due.ts'): Mutant => ({
  fileName,
  status,
  mutatorName: 'EqualityOperator',
  replacement: 'a >= b',
  location: { start: { line, column: 5 }, end: { line, column: 10 } },
});

describe('the tally of mutants', () => {
  it('counts what never ends as caught, and leaves out what cannot be judged', () => {
    const mutants = ['Killed', 'Timeout', 'Survived', 'NoCoverage', 'CompileError', 'Ignored'].map((status) =>
      mutant(status),
    );
    expect(scoreOf(mutants)).toEqual({ caught: 2, lived: 1, unseen: 1, percent: 50 });
  });

  it('is full where there is nothing to mutate', () => {
    expect(scoreOf([]).percent).toBe(100);
  });

  it('names the weakest file first and sums up', () => {
    const table = scoreTable([mutant('Killed', 1, 'core/a.ts'), mutant('Survived'), mutant('Killed')]);
    expect(table.split('\n').map((line) => line.split(/\s+/).slice(0, 2))).toEqual([
      ['', 'score'],
      ['core/cycle/due.ts', '50.0'],
      ['core/a.ts', '100.0'],
      ['all', '66.7'],
    ]);
  });

  it('shows what was written for what', () => {
    const text = 'if (a > b) {\nno (a > b)';
    expect(survivors([mutant('NoCoverage', 2), mutant('Killed'), mutant('Survived')], () => text)).toEqual([
      'core/cycle/due.ts:1:5 EqualityOperator\n    a > b\n -> a >= b',
      'core/cycle/due.ts:2:5 EqualityOperator (no test comes by)\n    a > b\n -> a >= b',
    ]);
  });
});
