import { useEffect, useRef } from 'react';
import type { Snapshot } from '#core/bridge/snapshot.ts';
import { AREAS } from '#core/exercises/areas.ts';
import type { Seconds } from '#core/time.ts';
import { DurationField } from '../ui/duration-field.tsx';
import { Icon } from '../ui/icons.tsx';
import type { Problem } from '../ui/problem.tsx';
import type { Act } from './act.ts';
import type { Change } from './change.ts';
import type { DragProps } from './use-drag-order.ts';
import { ExerciseBar } from './exercise-bar.tsx';
import { ExerciseTile } from './exercise-tile.tsx';
import type { StepFacts } from './routine-plan.ts';
import { stepSeconds } from './routine-plan.ts';

/** What can be done to a step. */
export type StepKey = 'up' | 'down' | 'out';

type Props = {
  readonly facts: StepFacts;
  /** What it is called, with its place: "Chin glide, 2". */
  readonly label: string;
  readonly state: Snapshot;
  readonly act: Act;
  readonly drag: DragProps;
  /** Keys that do nothing here: it is the first, the last, or the only one. */
  readonly off: readonly StepKey[];
  readonly press: (key: StepKey) => void;
  /** The key that has the focus since it was moved; null = none. */
  readonly focused: StepKey | null;
  readonly setSeconds: (seconds: Seconds | null) => ReturnType<Change>;
  readonly problem: Problem;
};

/** One exercise of a routine: its picture, its own time, and the keys that move it and leave it out. */
export function RoutineStepRow(props: Props) {
  const { facts, label, state, act, drag, off, press, focused, setSeconds, problem } = props;
  const { step, exercise, bar, again } = facts;
  const name = exercise?.name ?? step.exercise;
  const keys = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (focused !== null) keys.current?.querySelector<HTMLElement>(`[data-key="${focused}"]`)?.focus();
  });
  const own = exercise === undefined ? null : stepSeconds(exercise, step.seconds);
  return (
    <li className={`routine-step ${drag.over ? 'is-over' : ''}`} {...drag.target}>
      <span className="grip" {...drag.handle} aria-hidden="true">
        <Icon name="grip" />
      </span>
      {exercise !== undefined && <ExerciseTile exercise={exercise} tool={exercise.tools[0] ?? 'none'} />}
      <div className="what">
        <p className="name">{name}</p>
        {exercise === undefined ? (
          <p className="why">Its pack is gone: it is left out.</p>
        ) : (
          <>
            <p className="small">
              {AREAS[exercise.area]} · {own?.says}
            </p>
            <ExerciseBar exercise={exercise} bar={bar} state={state} act={act} />
            {again && <p className="why">Left out: this area is pressed once in a session.</p>}
          </>
        )}
      </div>
      {own !== null && (
        <DurationField
          label={`${label}: time`}
          value={own.value}
          least={own.least}
          most={own.most}
          change={(seconds) => setSeconds(seconds === own.usual ? null : seconds)}
          problem={problem}
        />
      )}
      <div className="step-keys" ref={keys}>
        {KEYS.map(([key, icon, words]) => (
          // Not `disabled`: the key keeps the focus when the exercise has come to the end of its way.
          <button
            key={key}
            type="button"
            className="icon-btn"
            data-key={key}
            aria-label={words(label)}
            aria-disabled={off.includes(key)}
            onClick={() => !off.includes(key) && press(key)}
          >
            <Icon name={icon} />
          </button>
        ))}
      </div>
    </li>
  );
}

const KEYS = [
  ['up', 'up', (step: string) => `Move ${step}, up`],
  ['down', 'down', (step: string) => `Move ${step}, down`],
  ['out', 'close', (step: string) => `Leave out ${step}`],
] as const;
