import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { snapshot } from '#core/bridge/snapshot.ts';
import { status, statusText } from '#core/bridge/status.ts';
import { BUILT_IN_IDS } from '#core/exercises/ids.ts';
import { asRead, local, MIN, settingsOf } from '#core/testing/builders.ts';
import { Day } from '#core/testing/day.ts';
import { trayModel } from '#core/tray/tray-model.ts';
import type { Cycle } from './cycle.ts';
import { freshCycle } from './cycle.ts';
import { keptCycle, parseCycle } from './parse.ts';
import { step } from './step.ts';

const now = local('2026-03-02 09:00');
const written = (cycle: Cycle): Record<string, unknown> =>
  JSON.parse(JSON.stringify(keptCycle(cycle))) as Record<string, unknown>;
const shell = { version: '0', login: { is: 'off' }, tray: true, notices: [], blind: {} } as const;

describe('the state file', () => {
  it('gives back what was kept', () => {
    const day = new Day()
      .type(20 * MIN)
      .exercise('mov-chin-tuck')
      .type(5 * MIN)
      .later(60);
    day.pause({ seconds: 3600 }).idle(60);
    expect(parseCycle(written(day.cycle), day.now)).toEqual({ cycle: asRead(day.cycle), faults: [] });
  });

  it('keeps that a pause is until tomorrow', () => {
    const day = new Day().pause('tomorrow');
    expect(parseCycle(written(day.cycle), day.now).cycle.pause).toEqual(day.cycle.pause);
    const other = { ...written(day.cycle), pause: { since: now, until: null, byDay: 'yes' } };
    expect(parseCycle(other, now).cycle.pause?.byDay).toBeUndefined();
  });

  it('does not outlive an offer or the page after a session', () => {
    const day = new Day().type(30 * MIN);
    expect(parseCycle(written(day.cycle), day.now).cycle).toEqual(asRead(day.cycle));
  });

  it('is a fresh cycle when there is none', () => {
    expect(parseCycle(null, now)).toEqual({ cycle: freshCycle(now), faults: [] });
    expect(parseCycle(undefined, now).cycle).toEqual(freshCycle(now));
  });

  it('keeps the rest when one part is broken, and says which', () => {
    const good = written(new Day().type(20 * MIN).pause('forever').cycle);
    const { cycle, faults } = parseCycle({ ...good, away: { since: 'x', why: 'asleep' } }, now);
    expect(faults).toEqual([{ at: 'away.since', wants: 'a number from 0 to 253402300799000' }]);
    expect(cycle.away).toBeNull();
    expect(cycle.pause).toEqual(good['pause']);
    expect(cycle.worked).toEqual({ movement: 20 * MIN * 1000 });
  });

  it('leaves out a count that is no number, and exercises that are gone', () => {
    const data = {
      ...written(freshCycle(now)),
      worked: { movement: 'much', release: 5 },
      lastDone: { gone: 1 },
    };
    const { cycle, faults } = parseCycle(data, now);
    expect(cycle).toMatchObject({ worked: { release: 5 }, lastDone: {} });
    expect(faults.map(({ at }) => at)).toEqual(['worked.movement']);
    expect(parseCycle({ ...data, worked: [] }, now).cycle.worked).toEqual({});
  });

  it('does not believe a count whose last look nobody knows', () => {
    const good = written(new Day().type(MIN).start().cycle);
    const { cycle } = parseCycle({ ...good, activeSince: 5, seenAt: 'x' }, now);
    expect(cycle).toMatchObject({ seenAt: now, activeSince: null, session: { since: null } });
    expect(parseCycle({ ...good, seenAt: undefined, activeSince: 5 }, now).cycle.activeSince).toBeNull();
  });

  it('never plans a look further off than looks are', () => {
    expect(parseCycle({ seenAt: now, lookAt: now + 1e12 }, now).cycle.lookAt).toBe(now + 30_000);
  });

  it('is read whatever it holds, and what was read can be stepped, shown and told', () => {
    const parts = fc.record(
      {
        seenAt: fc.oneof(fc.double(), fc.anything()),
        lookAt: fc.oneof(fc.double(), fc.anything()),
        worked: fc.oneof(fc.dictionary(fc.constantFrom('movement', '__proto__'), fc.double()), fc.anything()),
        notBefore: fc.oneof(fc.dictionary(fc.constantFrom('movement'), fc.double()), fc.anything()),
        activeSince: fc.oneof(fc.double(), fc.anything()),
        pause: fc.oneof(fc.record({ since: fc.double(), until: fc.double() }), fc.anything()),
        offSince: fc.oneof(fc.double(), fc.anything()),
        session: fc.oneof(
          fc.record({
            exercise: fc.constantFrom(...BUILT_IN_IDS),
            done: fc.array(fc.double()),
            since: fc.double(),
          }),
          fc.anything(),
        ),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(parts, fc.anything()), (data) => {
        const { cycle } = parseCycle(data, now);
        const world = { now, idleSeconds: 0, locked: false, holds: null, dice: 0 };
        const settings = settingsOf();
        const next = step(cycle, { event: { is: 'started-up' }, world }, settings);
        const state = snapshot(next.cycle, settings, shell, now);
        expect(() => [trayModel(state, now), status(state, now), statusText(state, now)]).not.toThrow();
        expect(next.lookAgainAt).toBeGreaterThan(now);
      }),
      { numRuns: 300 },
    );
  });
});
