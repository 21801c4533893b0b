import { digitsText } from '#core/bridge/words.ts';
import type { Stage, StageKind } from '#core/session/session.ts';
import type { RoutinePart, RoutineSession } from './routine-plan.ts';

type Props = {
  /** Of the routine. */
  readonly name: string;
  readonly session: RoutineSession;
};

const WORDS: { readonly [kind in StageKind]: string } = {
  'set-up': 'set up',
  find: 'find the spot',
  hold: 'hold',
  sweep: 'creep on',
  move: 'move',
  breathe: 'breathe',
  switch: 'change sides',
  swap: 'change tools',
};

/** The session that a routine comes to, part by part; or why it comes to none. */
export function RoutinePreview({ name, session }: Props) {
  if (typeof session === 'string') return <p className="why">{session}</p>;
  return (
    <ol className="preview" aria-label={`The session of ${name}`}>
      {session.parts.map((part, at) => (
        <li key={`${part.exercise.id} ${at}`} className={part.exercise.kind}>
          <p>
            <span className="name">{part.exercise.name}</span> {digitsText(part.seconds)}
          </p>
          {part.added && <p className="small">Not in the routine: a movement follows the last release.</p>}
          <Stages part={part} />
        </li>
      ))}
    </ol>
  );
}

function Stages({ part }: { readonly part: RoutinePart }) {
  return (
    <ul className="preview-stages">
      {part.stages.map((stage, at) => (
        <li key={at} className={stage.pressure ? 'press' : undefined}>
          {stageText(stage, part.stages[at - 1])}
        </li>
      ))}
    </ul>
  );
}

/** "Left: hold 45 s"; the side is said where it begins. */
function stageText({ kind, side, seconds }: Stage, before: Stage | undefined): string {
  const says = `${WORDS[kind]} ${seconds} s`;
  const begins = side !== null && kind !== 'set-up' && kind !== 'switch';
  const first = before === undefined || before.kind === 'set-up' || before.kind === 'switch';
  const text = begins && first ? `${side}: ${says}` : says;
  return text.charAt(0).toUpperCase() + text.slice(1);
}
