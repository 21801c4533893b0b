import { describe, expect, test } from 'vitest';
import { Runtime } from './runtime.ts';
import { fakeComputer } from './testing/fake-computer.ts';
import { fakeDisk } from './testing/fake-disk.ts';

const NOW = new Date(2026, 2, 2, 9).getTime();
const HOUR = 3_600_000;

type Line = { readonly [fact: string]: unknown; readonly hours?: number };

/** A run that finds these lines in its history, each made at an hour after now. */
const found = (...lines: readonly Line[]) => {
  const disk = fakeDisk();
  const text = lines.map(({ hours = 0, ...facts }) => {
    const at = new Date(NOW + hours * HOUR).toISOString();
    return `${JSON.stringify({ at, ...facts })}\n`;
  });
  disk.text.history = text.join('');
  const computer = fakeComputer(disk, NOW);
  const runtime = new Runtime(computer.ports);
  runtime.start();
  return { computer, runtime };
};

const finished = (...done: readonly unknown[]) => ({ is: 'finished', kind: 'release', done });
const neck = { exercise: 'mov-chin-tuck', seconds: 45, pressureSeconds: 0 };
const rated = { is: 'rated', area: 'calves', when: 'before', value: 7 };

describe('A history with a line that is wrong', () => {
  test('takes nothing away but what is wrong in it: the app answers and starts', () => {
    const { computer, runtime } = found(finished(null), finished(null, neck), rated);
    expect(runtime.snapshot().body).toMatchObject({
      suboccipitals: { seconds: 45 },
      calves: { tightness: { before: 7 } },
    });
    expect(runtime.obey({ do: 'change-settings', key: 'theme', value: 'dark' })).toEqual({ ok: true });
    expect(runtime.obey({ do: 'start', exercise: 'mov-chin-tuck' })).toEqual({ ok: true });
    expect(computer.shown.at(-1)?.phase).toBe('session');
  });

  test('tells nothing of the body that cannot be', () => {
    const ever = { ...neck, seconds: 1e12 };
    const { runtime } = found(
      finished(ever, { ...neck, seconds: -60 }),
      { ...rated, value: 99 },
      { ...rated, area: 'nose' },
      { ...rated, hours: 9 * 24 },
      { ...finished(neck), hours: 48 },
    );
    expect(runtime.snapshot().body).toEqual({});
  });

  test('stays on the disk as it is', () => {
    const { computer, runtime } = found(finished(null));
    const before = computer.disk.text.history;
    runtime.obey({ do: 'start', exercise: 'mov-chin-tuck' });
    expect(computer.disk.text.history?.startsWith(before ?? '-')).toBe(true);
  });
});
