import type { Millis, Seconds } from '#core/time.ts';
import { SECOND } from '#core/time.ts';
import { breathLines, leftLines, repLines } from './pace.ts';
import { stageLength } from './progress.ts';
import type { Plan, Session, Stage } from './session.ts';
import type { Line, Sound } from './sound.ts';
import type { Hearing, Speech } from './speech.ts';
import { fitting, speechSeconds } from './speech.ts';
import { safetyWords } from './spoken-safety.ts';
import { opening, TAP_WORDS } from './spoken.ts';

/** Words begin this long after the sound that they come with. */
export const AFTER_SOUND: Millis = 600;
/** Between the end of words and what comes next. */
const BREATH_BETWEEN: Millis = 300;
/** Stages at least this long end with three ticks; in shorter ones they would be all there is. */
const TICKS_FROM: Millis = 8 * SECOND;
const TICKS = [3, 2, 1] as const;
/** Two sounds closer than this are one noise. */
const APART: Millis = 1500;

type Span = readonly [Millis, Millis];

/** All that is heard in the stage at `session.index`, from its first sound to its last tick, in order; no words overlap. */
export function timeline(session: Session, hearing: Hearing): readonly Line[] {
  const { index, plan } = session;
  const stage = plan.stages[index];
  if (stage === undefined) return [];
  const length = stageLength(session, index);
  const { quiet, speech } = hearing;
  const key = `${index} ${length} ${quiet} ${speech?.rate ?? 0} ${speech?.words ?? ''}`;
  const known = told.get(plan) ?? new Map<string, readonly Line[]>();
  const lines = known.get(key) ?? lined(session, stage, length, hearing);
  told.set(plan, known.set(key, lines));
  return lines;
}

/** The answers for each plan: every look of a session asks several times about the same stage and the one after it. */
const told = new WeakMap<Plan, Map<string, readonly Line[]>>();

function lined(session: Session, stage: Stage, length: Millis, hearing: Hearing): readonly Line[] {
  const enter = entrySound(session, stage, hearing.quiet);
  if (hearing.quiet) return [{ at: 0, sound: enter, says: null }];
  const ticks = length < TICKS_FROM ? [] : TICKS.map((left) => length - left * SECOND);
  // A stage that its dose cuts short ends before its last taps.
  const taps = stage.taps.map((tap) => tap * SECOND).filter((at) => at < length);
  const heard: Line[] = [
    { at: 0, sound: enter, says: null },
    ...taps.map((at): Line => ({ at, sound: 'reposition', says: null })),
    ...ticks.map((at): Line => ({ at, sound: 'tick', says: null })),
  ];
  const { speech } = hearing;
  const lines =
    speech === null ? halved(session, heard, length, null) : spoken(session, heard, length, speech);
  return lines.toSorted((a, b) => a.at - b.at);
}

/** The sound with which a stage begins; an office hears only what asks for something else: a side, or to press. */
function entrySound({ plan, index }: Session, stage: Stage, quiet: boolean): Sound | null {
  if (stage.kind === 'switch') return stage.side === 'left' ? 'switch-left' : 'switch-right';
  if (quiet) return stage.pressure && plan.stages[index - 1]?.pressure !== true ? 'stage' : null;
  return stage.kind === 'find' || stage.kind === 'swap' ? stage.kind : 'stage';
}

function spoken(session: Session, heard: readonly Line[], length: Millis, speech: Speech): readonly Line[] {
  const stage = session.plan.stages[session.index];
  if (stage === undefined) return heard;
  const { nice, must } = opening(session, speech);
  const ticks = heard.find(({ sound }) => sound === 'tick')?.at ?? length - BREATH_BETWEEN;
  const room = (until: Millis): Seconds => (until - AFTER_SOUND - BREATH_BETWEEN) / SECOND;
  const first = fitting(must, room(ticks), speech.rate);
  const core = must.length === 0 ? null : (fitting(must, room(length), speech.rate) ?? null);
  const entry = first !== null && must.includes(first) ? first : core;
  let lines = speaking(heard, 0, entry);
  if (speech.words === 'all') {
    for (const { at, sound } of heard) {
      if (sound === 'reposition') lines = placed(lines, { at, sound, says: TAP_WORDS }, length, speech);
    }
    lines = halved(session, lines, length, speech);
    for (const line of leftLines(stage, length)) lines = placed(lines, line, length, speech);
  }
  const until = Math.min(
    ticks,
    ...lines.filter(({ at, says }) => at > 0 && says !== null).map(({ at }) => at),
  );
  const longer = nice.find((text) => speechSeconds(text, speech.rate) <= room(until));
  lines = speaking(lines, 0, longer ?? entry);
  if (speech.words === 'short') return lines;
  for (const texts of safetyWords(session)) lines = placedSoon(lines, texts, length, speech);
  const pace = stage.reps === null ? breathLines(stage, length) : repLines(stage.reps, length);
  // The opening speaks over the first repetitions: a count that begins later says that it goes on.
  let counts = stage.reps === null;
  for (const line of pace) {
    const late = !counts && line !== pace[0] && line !== pace.at(-1);
    const more = placed(
      lines,
      late ? { ...line, says: `Keep counting: ${line.says ?? ''}` } : line,
      length,
      speech,
    );
    counts ||= more !== lines;
    lines = more;
  }
  return lines;
}

/** The lines with words at the one that stands at `at`. */
function speaking(lines: readonly Line[], at: Millis, says: string | null): readonly Line[] {
  return lines.map((line) => (line.at === at && line.sound !== 'tick' ? { ...line, says } : line));
}

/** The lines with one more whose words have room between those that are there; without it when they have none. */
function placed(lines: readonly Line[], line: Line, length: Millis, speech: Speech): readonly Line[] {
  const [from, to] = spanOf(line, speech);
  const free = lines.every((one) => {
    if (one.says === null) return true;
    const [begins, ends] = spanOf(one, speech);
    return to + BREATH_BETWEEN <= begins || ends + BREATH_BETWEEN <= from;
  });
  if (!free || to > length - BREATH_BETWEEN) return lines;
  const there = lines.some((one) => one.at === line.at && one.sound === line.sound);
  return there ? speaking(lines, line.at, line.says) : [...lines, line];
}

/** The lines with the first of the texts that has room anywhere, as early as it has; ticks may sound under it. */
function placedSoon(
  lines: readonly Line[],
  texts: readonly string[],
  length: Millis,
  speech: Speech,
): readonly Line[] {
  const free = lines
    .filter(({ says }) => says !== null)
    .map((line) => Math.ceil(spanOf(line, speech)[1] + BREATH_BETWEEN) + 1)
    .filter((at) => lines.every((one) => one.at !== at))
    .toSorted((a, b) => a - b);
  for (const says of texts) {
    for (const at of free) {
      const more = placed(lines, { at, sound: null, says }, length, speech);
      if (more !== lines) return more;
    }
  }
  return lines;
}

/** From when to when a line is heard. */
export function spanOf({ at, sound, says }: Line, { rate }: Speech): Span {
  if (says === null) return [at, at];
  return [at, at + (sound === null ? 0 : AFTER_SOUND) + speechSeconds(says, rate) * SECOND];
}

/** Where half of the pressing on one side, or of a long part, may be told: at the half, else as near to it as there is room. */
const NEAR_HALF = [0, -1, 1, -2, 2, -3, 3, -4, 4, -5, 5, -6, 6, -8, 8].map((off) => off * SECOND);
/** A part that presses nothing is long from here on. */
const LONG_PART: Millis = 40 * SECOND;

function halved(
  session: Session,
  lines: readonly Line[],
  length: Millis,
  speech: Speech | null,
): readonly Line[] {
  const half = halfOf(session, length);
  if (half === null) return lines;
  const apart = (at: Millis) =>
    lines.every(({ at: other, sound }) => sound === null || Math.abs(at - other) >= APART);
  const at = NEAR_HALF.map((off) => half + off).filter((one) => one > 0 && one < length && apart(one));
  const bare = (one: Millis): Line => ({ at: one, sound: 'half', says: null });
  if (speech?.words === 'all') {
    for (const one of at) {
      const more = placed(
        lines,
        {
          ...bare(one),
          says: session.plan.stages[session.index]?.side == null ? 'Half time.' : 'Half of this side.',
        },
        length,
        speech,
      );
      if (more !== lines) return more;
    }
  }
  const silent = at.find((one) => speech === null || !speaks(lines, one, speech));
  return silent === undefined ? lines : [...lines, bare(silent)];
}

function speaks(lines: readonly Line[], at: Millis, speech: Speech): boolean {
  return lines.some((line) => {
    const [from, to] = spanOf(line, speech);
    return from <= at && at < to;
  });
}

/** The half of the side's pressing, or of a long part, if it lies in the running stage; null = it does not. */
function halfOf({ plan, index }: Session, length: Millis): Millis | null {
  const stage = plan.stages[index];
  if (stage === undefined || stage.reps !== null) return null;
  if (!stage.pressure) return stage.kind === 'set-up' || length < LONG_PART ? null : length / 2;
  const presses = (one: Stage) => one.pressure && one.exercise === stage.exercise && one.side === stage.side;
  const seconds = (from: number, to: number) =>
    plan.stages.slice(from, to).reduce((sum, one) => sum + (presses(one) ? one.seconds : 0), 0) * SECOND;
  const before = seconds(0, index);
  const half = (before + length + seconds(index + 1, plan.stages.length)) / 2 - before;
  return half >= 0 && half < length ? half : null;
}
