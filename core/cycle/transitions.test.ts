import { describe, expect, it } from 'vitest';
import { BREAKS } from '#core/testing/transition-breaks.ts';
import { RESTS } from '#core/testing/transition-rests.ts';
import type { EventName, PhaseName, Table } from '#core/testing/transitions.ts';
import { cellOf, EVENTS, placeOf, SAMPLES } from '#core/testing/transitions.ts';

/** Every phase and every event: a missing cell does not compile. */
const TABLE: Table = { ...BREAKS, ...RESTS };

const phases = Object.keys(TABLE) as PhaseName[]; // earned: the keys of a literal
const events = Object.keys(EVENTS) as EventName[]; // earned: the keys of a literal

describe('the table of transitions', () => {
  it.each(phases)('begins with a day that has come to "%s"', (phase) => {
    expect(placeOf(SAMPLES[phase]())).toBe(phase);
  });

  it.each(phases)('tells what every event comes to in "%s"', (phase) => {
    const found = Object.fromEntries(events.map((event) => [event, cellOf(phase, event)]));
    expect(found).toEqual(TABLE[phase]);
  });
});
