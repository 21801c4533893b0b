import { assertNever } from '#core/assert-never.ts';
import { aimText } from '#core/choosing/ladder.ts';
import { TOOLS } from '#core/exercises/tools.ts';
import type { Seconds } from '#core/time.ts';
import { minutesUp } from '#core/time.ts';
import type { Session, Stage } from './session.ts';
import { exerciseOf } from './session.ts';
import type { Speech } from './speech.ts';
import { said } from './speech.ts';

/** What a stage begins with. Each list goes from long to short: one of `must` is said in any case, one of `nice` if there is room. */
export type Opening = { readonly nice: readonly string[]; readonly must: readonly string[] };

/** Said when a spot is to be left for the next one, a hair away. */
export const TAP_WORDS = 'Move a millimetre or two.';

/** The words with which the stage at `session.index` begins. */
export function opening(session: Session, { words }: Speech): Opening {
  const stage = session.plan.stages[session.index];
  if (stage === undefined) return NOTHING;
  return words === 'short' ? shortOpening(session, stage) : fullOpening(session, stage);
}

const NOTHING: Opening = { nice: [], must: [] };

function shortOpening(session: Session, stage: Stage): Opening {
  switch (stage.kind) {
    case 'set-up':
      return { nice: [], must: [said(nameOf(session, stage), leftOutText(session), sideOf(stage))] };
    case 'hold':
      return {
        nice: [`${calledOf(session, stage)}.`],
        must: sideOf(stage) === null ? [] : [`${sided(stage)}.`],
      };
    case 'switch':
      return { nice: [], must: [`${sided(stage)}.`] };
    case 'swap':
      return { nice: [], must: [`${TOOLS[stage.tool].label}.`] };
    case 'find':
    case 'sweep':
    case 'move':
    case 'breathe':
      return NOTHING;
    default:
      return assertNever(stage.kind);
  }
}

function fullOpening(session: Session, stage: Stage): Opening {
  const { cue } = stage;
  const time = `For ${timeText(stage.seconds)}.`;
  switch (stage.kind) {
    case 'set-up':
      return { nice: [], must: setUpTexts(session, stage) };
    case 'find':
      return { nice: [said(sideOf(stage), cue)], must: [cue] };
    case 'switch':
      return { nice: [said(sideOf(stage), cue)], must: [said(sideOf(stage), 'Set up the same there.')] };
    case 'swap':
      return { nice: [], must: [cue] };
    case 'breathe':
      return { nice: stage.seconds >= LONG ? [said(cue, time)] : [], must: [cue] };
    case 'hold':
    case 'sweep':
    case 'move':
      return { nice: workTexts(session, stage, time), must: [cue] };
    default:
      return assertNever(stage.kind);
  }
}

/** A pause for breath of this length is a part of its own. */
const LONG: Seconds = 20;

function setUpTexts(session: Session, stage: Stage): readonly string[] {
  const name = nameOf(session, stage);
  const side = stage.side === null ? null : `${sided(stage)} first.`;
  const tool = toolText(stage);
  const total = session.index === 0 ? totalText(session) : null;
  const left = leftOutText(session);
  const time = `You have ${timeText(stage.seconds)}.`;
  return [
    said(name, total, left, side, tool, stage.cue, time),
    said(name, total, left, side, tool, stage.cue),
    said(name, left, side, tool, stage.cue),
    said(name, left, side, stage.cue),
    said(name, left, stage.cue),
    said(name, stage.cue),
    stage.cue,
  ];
}

function workTexts(session: Session, stage: Stage, time: string): readonly string[] {
  const first = isFirstOfSide(session, stage);
  const name = first ? `${calledOf(session, stage)}.` : stage.kind === 'hold' ? holdText(stage) : null;
  const aim = first ? aimWords(stage) : null;
  const { cue } = stage;
  // A movement that is counted says by its cue how often.
  const long = stage.reps === null ? time : null;
  return [said(name, cue, aim, long), said(name, cue, aim), said(name, cue), said(cue, aim)];
}

const holdText = (stage: Stage) => (stage.side === null ? 'Hold.' : `Hold, ${stage.side} side.`);

/** How hard to press and how to know that it is too much; null = nothing presses. */
function aimWords({ aim, cue }: Stage): string | null {
  if (aim === null) return null;
  const text = aimText(aim);
  const known = cue.includes(` ${text} `) || cue.includes(` ${text}.`) || cue.includes(` ${text}:`);
  return said(known ? null : `Aim for ${text} of 10.`, 'If you cannot breathe deeply, it is too much.');
}

/** The first stage of work on this side of its exercise. */
function isFirstOfSide({ plan, index }: Session, { exercise, side }: Stage): boolean {
  const works = (one: Stage) => one.kind === 'hold' || one.kind === 'sweep' || one.kind === 'move';
  const before = plan.stages.slice(0, index);
  return !before.some((one) => one.exercise === exercise && one.side === side && works(one));
}

const bare = ({ plan }: Session, { exercise }: Stage): string => exerciseOf(plan, exercise).name;
const sided = ({ side }: Stage): string => (side === 'left' ? 'Left side' : 'Right side');
const sideOf = (stage: Stage): string | null => (stage.side === null ? null : `${sided(stage)}.`);

/** "Chin glide", "Shoulder-top ball lean, left side". */
function calledOf(session: Session, stage: Stage): string {
  const name = bare(session, stage);
  return stage.side === null ? name : `${name}, ${stage.side} side`;
}

/** An exercise that follows another is announced as the next. */
function nameOf(session: Session, stage: Stage): string {
  const before = session.plan.stages[session.index - 1];
  const name = `${bare(session, stage)}.`;
  return before === undefined || before.exercise === stage.exercise ? name : `Next: ${name}`;
}

function toolText({ tool }: Stage): string | null {
  if (tool === 'none' || tool === 'hands') return null;
  return `Take the ${toolName(tool)}.`;
}

/** A tool in the middle of a sentence; the letter of the hook's shape stays one. */
export function toolName(tool: Stage['tool']): string {
  const { label } = TOOLS[tool];
  return label.startsWith('S-') ? label : label.charAt(0).toLowerCase() + label.slice(1);
}

function totalText({ plan }: Session): string {
  const seconds = plan.stages.reduce((sum, stage) => sum + stage.seconds, 0);
  if (seconds < 60) return `About ${timeText(seconds)}.`;
  const minutes = minutesUp(seconds);
  return minutes === 1 ? 'About 1 minute.' : `About ${minutes} minutes.`;
}

/** Said once, as the session begins: that not all of what was asked for is in it; null = all is. */
function leftOutText({ plan: { leftOut }, index }: Session): string | null {
  if (index > 0 || leftOut.length === 0) return null;
  return leftOut.length === 1 ? 'One part is left out.' : `${leftOut.length} parts are left out.`;
}

/** A length to be heard: "25 seconds", "1 minute", "1 minute 20". */
export function timeText(seconds: Seconds): string {
  if (seconds < 60) return seconds === 1 ? '1 second' : `${seconds} seconds`;
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  const whole = minutes === 1 ? '1 minute' : `${minutes} minutes`;
  return rest === 0 ? whole : `${whole} ${rest}`;
}

/** What a stage is, in a few words: "Hold, left side", "Chin glide". */
export function whatText(session: Session, stage: Stage): string {
  const side = stage.side === null ? '' : `, ${stage.side} side`;
  switch (stage.kind) {
    case 'set-up':
      return `Setting up, ${bare(session, stage)}`;
    case 'find':
      return `Finding the spot${side}`;
    case 'hold':
      return `Hold${side}`;
    case 'sweep':
      return `Small shifts${side}`;
    case 'breathe':
      return `Breathing${side}`;
    case 'switch':
      return `Changing to the ${stage.side ?? 'other'} side`;
    case 'swap':
      return `Taking the ${toolName(stage.tool)}`;
    case 'move':
      return stage.pressure ? `Moving under the pressure${side}` : calledOf(session, stage);
    default:
      return assertNever(stage.kind);
  }
}
