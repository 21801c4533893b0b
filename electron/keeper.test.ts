import { describe, expect, test } from 'vitest';
import type { Cycle } from '#core/cycle/cycle.ts';
import { freshCycle } from '#core/cycle/cycle.ts';
import { DEFAULTS } from '#core/settings/settings.ts';
import type { Seconds } from '#core/time.ts';
import { SECOND } from '#core/time.ts';
import { Keeper } from './keeper.ts';
import { fakeDisk } from './testing/fake-disk.ts';
import { fakeLog } from './testing/fake-log.ts';

const START = Date.UTC(2026, 2, 2, 9);
const TROUBLE = 'Unknot cannot write to its folder. It goes on and tries again.';

const setUp = () => {
  const disk = fakeDisk();
  const log = fakeLog();
  const troubles: string[] = [];
  const keeper = new Keeper({ ...disk, log }, (text) => troubles.push(text));
  const keep = (cycle: Cycle) => keeper.keep(cycle);
  return { disk, log, troubles, keeper, keep };
};

/** A cycle as a look some seconds later sees it: nothing new but the time. */
const seen = (cycle: Cycle, after: Seconds): Cycle => ({
  ...cycle,
  seenAt: START + after * SECOND,
  lookAt: START + (after + 30) * SECOND,
});
const working: Cycle = { ...freshCycle(START), activeSince: START };
const idle: Cycle = { ...freshCycle(START), away: { since: START, why: 'idle', asked: true } };
const skipped = { at: START, is: 'skipped', kind: 'movement' } as const;

describe('Keeper', () => {
  test('writes the state when a fact has changed, and not when only time has passed', () => {
    const { disk, keep } = setUp();
    keep(working);
    keep(seen(working, 30));
    expect(disk.writes.state).toBe(1);
    keep({ ...seen(working, 31), pause: { since: START, until: null } });
    expect(disk.writes.state).toBe(2);
  });

  test('writes a heartbeat once a minute while active time counts', () => {
    const { disk, keep } = setUp();
    for (let after = 0; after <= 600; after += 30) keep(seen(working, after));
    expect(disk.writes.state).toBe(11);
    expect(JSON.parse(disk.text.state!)).toMatchObject({ seenAt: START + 600 * SECOND });
  });

  test('beats also after the clock was set back', () => {
    const { disk, keep } = setUp();
    keep(seen(working, 600));
    keep(seen(working, 30));
    expect(disk.writes.state).toBe(2);
  });

  test('writes nothing while nobody is there', () => {
    const { disk, keep } = setUp();
    for (let after = 0; after <= 3600; after += 30) keep(seen(idle, after));
    expect(disk.writes).toEqual({ settings: 0, state: 1, history: 0 });
  });

  test('writes at the end whatever has changed', () => {
    const { disk, keeper, keep } = setUp();
    keep(idle);
    keeper.keep(seen(idle, 10), true);
    expect(disk.writes.state).toBe(2);
  });

  test('appends each entry once, in order', () => {
    const { disk, keeper, keep } = setUp();
    keeper.note(skipped);
    keeper.note({ ...skipped, at: START + 1 });
    keep(idle);
    keep(idle);
    expect(disk.history().map(({ at }) => at)).toEqual([START, START + 1]);
    expect(disk.writes.history).toBe(1);
  });
});

describe('Keeper on a disk that refuses', () => {
  test('tries again until all is written, and nothing is lost or doubled', () => {
    const { disk, keeper, keep } = setUp();
    disk.refuses.add('history').add('state').add('settings');
    keeper.note(skipped);
    keeper.changed({ ...DEFAULTS, theme: 'dark' });
    keep(idle);
    keeper.note({ ...skipped, at: START + 1 });
    keep(seen(idle, 30));
    expect(disk.writes).toEqual({ settings: 0, state: 0, history: 0 });
    disk.refuses.clear();
    keep(seen(idle, 60));
    expect(disk.writes).toEqual({ settings: 1, state: 1, history: 1 });
    expect(disk.history()).toHaveLength(2);
  });

  test('says so once each time that the trouble begins', () => {
    const { disk, log, troubles, keep } = setUp();
    disk.refuses.add('state');
    keep(working);
    keep(seen(working, 30));
    expect(troubles).toEqual([TROUBLE]);
    expect(log.infos).toEqual(['writing failed: Error: ENOSPC']);
    disk.refuses.clear();
    keep(seen(working, 60));
    disk.refuses.add('state');
    keep(seen(working, 120));
    expect(troubles).toEqual([TROUBLE, TROUBLE]);
  });

  test('keeps the state although the history cannot be written', () => {
    const { disk, keeper, keep } = setUp();
    disk.refuses.add('history');
    keeper.note(skipped);
    keep({ ...idle, pause: { since: START, until: null } });
    expect(JSON.parse(disk.text.state!)).toMatchObject({ pause: { since: START, until: null } });
  });

  test('remembers what was done and felt in the last weeks, kept or not, and forgets the rest', () => {
    const { disk, log } = setUp();
    const rated = { at: START, is: 'rated', area: 'calves', when: 'before', value: 4 } as const;
    const keeper = new Keeper({ ...disk, log }, () => undefined, [rated]);
    const finished = { at: START + SECOND, is: 'finished', kind: null, done: [] } as const;
    disk.refuses.add('history');
    for (const entry of [skipped, finished]) keeper.note(entry);
    keeper.keep(working);
    expect(keeper.latest).toEqual([rated, finished]);
    keeper.note({ ...finished, at: START + 40 * 24 * 3600 * SECOND });
    expect(keeper.latest).toHaveLength(1);
  });
});
