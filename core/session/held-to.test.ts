import { describe, expect, it } from 'vitest';
import type { RuleId } from '#core/exercises/rule-ids.ts';
import { HEALTHY, NOW } from '#core/testing/builders.ts';
import { meansOf, planNamed } from '#core/testing/plans.ts';
import { eased } from './ease.ts';
import { heldTo } from './held-to.ts';
import type { Session } from './session.ts';
import { begin, on } from './steer.ts';

const HIP = 'rel-glutemed-wall-ball';
const BALLS = { tools: ['soft-ball', 'tennis-ball', 'lacrosse-ball'] };
const yes = (...rules: readonly RuleId[]) => ({
  ...meansOf(BALLS),
  screening: {
    ...HEALTHY,
    answers: { ...HEALTHY.answers, ...Object.fromEntries(rules.map((id) => [id, 'yes'])) },
  },
});
const begun = (): Session => begin(planNamed(HIP, BALLS), null, NOW);
const firm = (session: Session): Session => {
  const next = eased(session, 'firmer', NOW);
  if (!next.ok) throw new Error(next.why);
  return next.session;
};
const ahead = (session: Session | null) => session?.plan.stages.filter(({ aim }) => aim !== null) ?? [];

describe('a session held to what the person says now', () => {
  it('is the same session where nothing changes', () => {
    const session = begun();
    expect(heldTo(session, meansOf(BALLS))).toBe(session);
    expect(heldTo(session, yes('knee-kneeling'))).toBe(session);
  });

  it('is none where something still to come must not be done, and goes on where that is over', () => {
    expect(heldTo(begun(), yes('anticoagulant'))).toBeNull();
    let late = begun();
    while (late.plan.stages[late.index]?.exercise === HIP) late = on(late, NOW);
    expect(heldTo(late, yes('anticoagulant'))).not.toBeNull();
    expect(heldTo(late, yes('systemic-infection'))).toBeNull();
  });

  it('takes the softest tool that is left, and is none without one', () => {
    const held = heldTo(firm(firm(begun())), yes('osteoporosis'));
    expect(new Set(ahead(held).map(({ tool }) => tool))).toEqual(new Set(['soft-ball']));
    expect(held?.plan.ladders[HIP]).toEqual(['soft-ball']);
    const only = begin(planNamed(HIP, { tools: ['lacrosse-ball'] }), null, NOW);
    expect(heldTo(only, yes('osteoporosis'))).toBeNull();
  });

  it('aims no higher than the cap, in numbers and in words, and leaves as it is what is lighter already', () => {
    for (const { aim, cue } of ahead(heldTo(begun(), yes('osteoporosis')))) {
      expect(aim).toEqual([3, 3]);
      expect(cue).not.toContain('4');
    }
    const light = eased(begun(), 'gentler', NOW);
    const lighter = light.ok ? eased(light.session, 'gentler', NOW) : light;
    if (!lighter.ok) throw new Error(lighter.why);
    expect(ahead(heldTo(lighter.session, yes('osteoporosis')))).toEqual(ahead(lighter.session));
  });

  it('is made no harder any more', () => {
    const held = heldTo(begun(), yes('heart-bp'));
    expect(held?.plan.firmer).toBe(false);
    expect(ahead(held)).toEqual(ahead(begun()));
  });
});
