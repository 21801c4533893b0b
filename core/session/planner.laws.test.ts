import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bar } from '#core/choosing/bar.ts';
import { everyExercise } from '#core/choosing/choose.ts';
import { ladderOf } from '#core/choosing/ladder.ts';
import type { Means } from '#core/choosing/means.ts';
import { AREA_IDS } from '#core/exercises/areas.ts';
import type { Exercise } from '#core/exercises/exercise.ts';
import { DOSE, POSITIONS, PROPS } from '#core/exercises/exercise.ts';
import type { ExerciseId } from '#core/exercises/ids.ts';
import { BUILT_IN_IDS, isBuiltIn } from '#core/exercises/ids.ts';
import { TOOL_IDS, TOOLS } from '#core/exercises/tools.ts';
import type { Routine } from '#core/exercises/routine.ts';
import { RULE_IDS } from '#core/exercises/rule-ids.ts';
import type { Screening } from '#core/screening/screening.ts';
import { ANSWERS, capOf, hidingRule } from '#core/screening/screening.ts';
import type { Content } from '#core/settings/kind.ts';
import { HEALTHY, NOW } from '#core/testing/builders.ts';
import { ownExercise } from '#core/testing/own.ts';
import { eased } from './ease.ts';
import { planSeconds } from './plan.ts';
import type { Frame, Request } from './planner.ts';
import { planned, shorter } from './planner.ts';
import { progress, settle } from './progress.ts';
import type { Plan, Session, Stage } from './session.ts';
import { exerciseOf, isBetween } from './session.ts';
import { SWITCH_SECONDS } from './stages.ts';
import { back, begin, more, on, pause, resume } from './steer.ts';

/** More plans than usual: `RUNS=20000 npx vitest run --project core core/session/planner.laws`. */
const numRuns = Number(process.env['RUNS'] ?? 1500);
const LONG = 600_000;

const OWN: readonly Exercise[] = [
  ownExercise('desk/lean', 'rel-glutemed-wall-ball'),
  ownExercise('desk/nod', 'mov-chin-tuck'),
];
const IDS: readonly ExerciseId[] = [...BUILT_IN_IDS, 'desk/lean', 'desk/nod', 'gone/away'];
const anyId = fc.constantFrom(...IDS);
const some = <T>(of: readonly T[], most = 4) =>
  fc.subarray([...of], { maxLength: Math.min(most, of.length) });
const seldom = <T>(usual: T, other: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: other });

/** Mostly no, with some other answers and marks: with 27 rules answered anyhow there is never anything to plan. */
const anyScreening: fc.Arbitrary<Screening> = fc
  .tuple(
    fc.constantFrom(NOW, NOW, NOW, NOW, null),
    fc.dictionary(fc.constantFrom(...RULE_IDS), fc.constantFrom(...ANSWERS), { maxKeys: 3 }),
    fc.dictionary(fc.constantFrom(...RULE_IDS), some(AREA_IDS), { maxKeys: 3 }),
  )
  .map(([answeredAt, answers, marked]) => ({
    answeredAt,
    answers: { ...HEALTHY.answers, ...answers },
    marked,
  }));

const anyMeans: fc.Arbitrary<Means> = fc.record<Means>({
  tools: fc.oneof(fc.constant([...TOOL_IDS]), fc.subarray([...TOOL_IDS])),
  place: fc.record({
    positions: fc.oneof(fc.constant([...POSITIONS]), fc.subarray([...POSITIONS], { minLength: 1 })),
    props: fc.oneof(fc.constant([...PROPS]), fc.subarray([...PROPS])),
    office: seldom(false, fc.boolean()),
    quiet: seldom(false, fc.boolean()),
  }),
  screening: fc.oneof({ weight: 1, arbitrary: fc.constant(HEALTHY) }, { weight: 3, arbitrary: anyScreening }),
  resting: fc.oneof(fc.constant([]), some(IDS, 30)),
  stoppedAt: seldom<number | null>(null, fc.constantFrom(NOW - 1, NOW)),
  off: fc.oneof(fc.constant([]), some(IDS, 52)),
  own: fc.constantFrom([], OWN),
  tight: some(AREA_IDS),
  spent: fc.oneof(fc.constant([]), some(AREA_IDS), fc.constant('all' as const)),
  lastDone: fc.dictionary(anyId, fc.integer({ min: 1, max: NOW }), { maxKeys: 8 }),
  dice: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
});

const anySteps = fc.array(
  fc.record({ exercise: anyId, seconds: fc.option(fc.integer({ min: 1, max: 600 })) }),
  { minLength: 1, maxLength: 8 },
);

const anyContent: fc.Arbitrary<Content> = fc.oneof(
  fc.constantFrom<Content>(
    { is: 'movement' },
    { is: 'release' },
    { is: 'any' },
    { is: 'routine', routine: 'gone' },
  ),
  fc.constantFrom(...AREA_IDS).map((area) => ({ is: 'area', area }) as const),
  { weight: 2, arbitrary: anyId.map((exercise) => ({ is: 'exercise', exercise }) as const) },
  { weight: 2, arbitrary: fc.constant({ is: 'routine', routine: 'set' } as const) },
);

const anyRequest: fc.Arbitrary<Request> = fc.record<Request>({
  content: anyContent,
  most: fc.option(fc.integer({ min: 1, max: 900 })),
  about: fc.option(fc.integer({ min: 1, max: 900 })),
});

const anyCase = fc
  .record({ request: anyRequest, means: anyMeans, steps: anySteps })
  .map(({ request, means, steps }): { request: Request; frame: Frame } => {
    const set: Routine = { id: 'set', name: 'Set', steps };
    return { request, frame: { means, routines: [set], waits: 'never' } };
  });

/** The stages of work by exercise and side. */
function spots({ stages }: Plan): readonly (readonly Stage[])[] {
  const by = new Map<string, Stage[]>();
  for (const stage of stages.filter(({ kind }) => !isBetween(kind))) {
    const spot = `${stage.exercise} ${stage.side ?? ''}`;
    by.set(spot, [...(by.get(spot) ?? []), stage]);
  }
  return [...by.values()];
}
const total = (stages: readonly Stage[]) => stages.reduce((sum, { seconds }) => sum + seconds, 0);

function checkDose(plan: Plan): void {
  for (const spot of spots(plan)) {
    const pressed = total(spot.filter(({ pressure }) => pressure));
    if (exerciseOf(plan, spot[0]!.exercise).kind === 'movement') expect(pressed).toBe(0);
    else {
      expect(pressed).toBeGreaterThanOrEqual(DOSE.least);
      expect(pressed).toBeLessThanOrEqual(DOSE.most);
    }
  }
  const releases = plan.exercises.map((id) => exerciseOf(plan, id)).filter(({ kind }) => kind === 'release');
  const areas = releases.map(({ area }) => area);
  expect(new Set(areas).size, 'no area is pressed twice').toBe(areas.length);
}

/** A change of stage is a cue too: nobody stays longer than 30 s on one spot, and no tap comes in the way of another cue. */
function checkTaps(plan: Plan): void {
  for (const stage of plan.stages) {
    const held = stage.pressure && (stage.kind === 'hold' || stage.kind === 'sweep');
    const moves = exerciseOf(plan, stage.exercise).repositionEvery !== null;
    if (!held || !moves) {
      expect(stage.taps).toEqual([]);
      continue;
    }
    const cues = [0, ...stage.taps, stage.seconds];
    const gaps = cues.slice(1).map((at, index) => at - cues[index]!);
    for (const gap of gaps) {
      expect(gap).toBeLessThanOrEqual(30);
      // Of 31 to 39 s no half is 20 s long.
      if (stage.taps.length > 0) expect(gap).toBeGreaterThanOrEqual(stage.seconds < 40 ? 15 : 20);
    }
  }
}

function checkMeans(plan: Plan, { screening, tools, ...means }: Means): void {
  const cap = capOf(screening);
  for (const id of plan.exercises) {
    const exercise = exerciseOf(plan, id);
    expect(hidingRule(exercise, screening), `${id} is hidden`).toBeNull();
    expect(bar(exercise, { ...means, screening, tools }), `${id} is barred`).toBeNull();
    const ladder = ladderOf(exercise, tools, cap);
    expect(plan.ladders[id]).toEqual(ladder);
    const steps = ladder.map((tool) => TOOLS[tool].ladder);
    if (exercise.kind === 'release') expect(steps).toEqual([...steps].sort((a, b) => a - b));
    for (const stage of plan.stages.filter((one) => one.exercise === id)) {
      expect(stage.tool, `${id} begins with the gentlest tool`).toBe(ladder[0]);
      expect(tools.includes(stage.tool) || !TOOLS[stage.tool].owned).toBe(true);
      if (exercise.kind === 'release' && cap.tool !== null)
        expect(TOOLS[stage.tool].ladder).toBeLessThanOrEqual(TOOLS[cap.tool].ladder);
    }
  }
  expect(plan.own.map(({ id }) => id)).toEqual(plan.exercises.filter((id) => !isBuiltIn(id)));
  for (const { aim, pressure } of plan.stages) {
    expect(aim === null).toBe(!pressure);
    expect(aim?.[1] ?? 0).toBeLessThanOrEqual(Math.min(6, cap.pressure ?? 6));
    expect(aim?.[0] ?? 0).toBeLessThanOrEqual(aim?.[1] ?? 0);
  }
}

function checkOrder(plan: Plan): void {
  const kinds = plan.exercises.map((id) => exerciseOf(plan, id).kind);
  expect(kinds.at(-1), 'a movement comes after every release').toBe('movement');
  expect(plan.stages[0]?.kind).toBe('set-up');
  plan.stages.forEach((stage, at) => {
    const before = plan.stages[at - 1];
    const next = plan.stages[at + 1];
    const fresh = before?.exercise !== stage.exercise;
    if (fresh) expect(stage.kind, 'an exercise begins with its set-up').toBe('set-up');
    if (stage.kind === 'switch') {
      expect(stage.seconds).toBe(SWITCH_SECONDS);
      expect([before?.side, stage.side, next?.side]).toEqual(['left', 'right', 'right']);
    }
    if (stage.kind === 'find') expect(next).toMatchObject({ pressure: true, side: stage.side });
    // Pressing begins behind a stage in which the spot is looked for.
    const begins = stage.pressure && (before === undefined || isBetween(before.kind));
    if (begins) expect(before?.kind).toBe('find');
    expect(stage.seconds).toBeGreaterThan(0);
    expect(stage.cue).toMatch(/\S/);
    expect(stage.cue, 'no cue has a gap').not.toMatch(/[{}]/);
  });
  for (const id of plan.exercises) {
    const { sides } = exerciseOf(plan, id);
    const done = new Set(plan.stages.filter((one) => one.exercise === id).map(({ side }) => side));
    expect([...done].sort()).toEqual(sides === 'each' ? ['left', 'right'] : [null]);
  }
}

function checkPlan(plan: Plan, means: Means): void {
  checkDose(plan);
  checkTaps(plan);
  checkMeans(plan, means);
  checkOrder(plan);
}

describe('whatever is asked for, of whomever', () => {
  it(
    'there is a plan that keeps to all laws, or a reason and the nearest that can be done',
    () => {
      fc.assert(
        fc.property(anyCase, ({ request, frame }) => {
          const made = planned(request, frame);
          if (made.ok) {
            checkPlan(made.plan, frame.means);
            if (request.most !== null) expect(planSeconds(made.plan)).toBeLessThanOrEqual(request.most);
            return;
          }
          expect(made.why).toMatch(/^["\dA-Z].{8,}[.]$/);
          expect(made.why).not.toMatch(/[{}]|undefined|null/);
          const named = (exercise: ExerciseId) =>
            planned({ content: { is: 'exercise', exercise }, most: null, about: null }, frame);
          if (made.nearest !== null) expect(named(made.nearest).ok, `${made.nearest} can be done`).toBe(true);
          else {
            const { off, own } = frame.means;
            const wanted = everyExercise(own).filter(({ id }) => !off.includes(id));
            expect(wanted.filter(({ id }) => named(id).ok).map(({ id }) => id)).toEqual([]);
          }
        }),
        { numRuns },
      );
    },
    LONG,
  );

  it(
    'the shorter version is one movement',
    () => {
      fc.assert(
        fc.property(anyCase, fc.integer({ min: 5, max: 120 }), ({ request, frame }, seconds) => {
          const made = planned(request, frame);
          if (!made.ok) return;
          const short = shorter(made.plan, frame, seconds);
          checkPlan(short, frame.means);
          expect([short.exercises.length, short.cut]).toEqual([1, seconds]);
        }),
        { numRuns: numRuns / 3 },
      );
    },
    LONG,
  );
});

const KEYS = {
  pause,
  resume,
  back,
  on,
  more,
  gentler: (session: Session, now: number) => easier(session, 'gentler', now),
  firmer: (session: Session, now: number) => easier(session, 'firmer', now),
};
function easier(session: Session, ease: 'gentler' | 'firmer', now: number): Session {
  const next = eased(session, ease, now);
  if (!next.ok) expect(next.why).toMatch(/^[A-Z].{8,}[.]/);
  return next.ok ? next.session : session;
}
const KEY_NAMES = Object.keys(KEYS) as readonly (keyof typeof KEYS)[]; // earned: the keys of a literal

/** What has really been pressed, by exercise and side, the running stage included. */
function pressedBy(session: Session, now: number): readonly number[] {
  const pressed = new Map<string, number>();
  session.plan.stages.forEach((stage, at) => {
    const running = at === session.index ? (progress(session, now)?.spent ?? 0) : 0;
    const spot = `${stage.exercise} ${stage.side ?? ''}`;
    if (stage.pressure) pressed.set(spot, (pressed.get(spot) ?? 0) + session.done[at]! + running);
  });
  return [...pressed.values()];
}

describe('whatever keys are pressed', () => {
  it(
    'nothing is pressed for more than 120 s, harder than may be, or with a tool that may not be',
    () => {
      const press = fc.tuple(fc.constantFrom(...KEY_NAMES), fc.nat(70));
      const waits = fc.constantFrom('never', 'set-up', 'stage');
      fc.assert(
        fc.property(
          anyCase,
          waits,
          fc.array(press, { maxLength: 60, size: 'max' }),
          ({ request, frame }, waiting, presses) => {
            const made = planned({ ...request, most: null }, frame);
            if (!made.ok) return;
            let now = NOW;
            let session = begin({ ...made.plan, waits: waiting }, null, now);
            const [cap, whole] = [capOf(frame.means.screening), planSeconds(made.plan)];
            for (const [key, wait] of [...presses, ['resume', 0], ['pause', 1000]] as const) {
              now += wait * 1000;
              session = settle(KEYS[key](session, now), now);
              for (const time of pressedBy(session, now)) expect(time).toBeLessThanOrEqual(120_000);
              expect(session.done).toHaveLength(session.plan.stages.length);
              expect(progress(session, now)?.spent ?? 0).toBeGreaterThanOrEqual(0);
            }
            for (const { aim, cue, exercise, seconds, taps, tool } of session.plan.stages) {
              expect(aim?.[1] ?? 0).toBeLessThanOrEqual(Math.min(6, cap.pressure ?? 6));
              expect(aim?.[0] ?? 1).toBeGreaterThanOrEqual(1);
              expect(session.plan.ladders[exercise]).toContain(tool);
              expect(cue).not.toMatch(/[{}]/);
              expect(seconds).toBeGreaterThan(0);
              expect(taps).toEqual([...taps].sort((a, b) => a - b));
            }
            expect(planSeconds(session.plan)).toBeGreaterThanOrEqual(whole);
          },
        ),
        { numRuns: numRuns / 2 },
      );
    },
    LONG,
  );
});
