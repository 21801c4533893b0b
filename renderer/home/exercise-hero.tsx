import type { RefObject } from 'react';
import type { Snapshot } from '#core/bridge/snapshot.ts';
import { AREAS } from '#core/exercises/areas.ts';
import type { Exercise } from '#core/exercises/exercise.ts';
import { TOOLS } from '#core/exercises/tools.ts';
import { capOf } from '#core/screening/screening.ts';
import { Figure } from '../figure/figure.tsx';
import type { Act } from './act.ts';
import { ExerciseBar } from './exercise-bar.tsx';
import { exerciseFacts } from './exercise-facts.ts';
import { KIND_WORDS, pictureWords, POSITION_WORDS, shownPhase } from './exercise-words.ts';
import { listText } from './kind-words.ts';
import { meansNow } from './means-now.ts';

type Props = {
  readonly exercise: Exercise;
  readonly state: Snapshot;
  readonly act: Act;
  readonly title: RefObject<HTMLHeadingElement | null>;
};

/** The head of an exercise in full: its figure in motion, what it is, what stands against it, and the key that starts it. */
export function ExerciseHero({ exercise, state, act, title }: Props) {
  const { id, name, area, kind, position, muscles, sides } = exercise;
  const { minutes, tool, bar } = exerciseFacts(exercise, meansNow(state));
  const side = sides === 'each' ? 'right' : null;
  return (
    <div className={`hero ${kind === 'release' ? 'release' : 'move'}`}>
      <Figure
        exercise={exercise.figure ?? id}
        side={side}
        motion={shownPhase(exercise)?.kind ?? 'move'}
        size={200}
        label={pictureWords(exercise, side, capOf(state.settings.screening))}
        tool={tool}
      />
      <div className="what">
        <h1 ref={title} tabIndex={-1}>
          {name}
        </h1>
        <p>
          {KIND_WORDS[kind]} · {AREAS[area]} · {POSITION_WORDS[position]} · {minutes}
        </p>
        <p className="small">
          {toolsText(exercise)} Works on: {listText(muscles)}.
        </p>
        <ExerciseBar exercise={exercise} bar={bar} state={state} act={act} />
        {bar === null && (
          <button
            type="button"
            className="btn primary big"
            onClick={() => act({ do: 'start', exercise: id })}
          >
            Start
          </button>
        )}
      </div>
    </div>
  );
}

/** "With: soft ball, tennis ball or lacrosse ball." The gentlest comes first. */
function toolsText({ tools }: Exercise): string {
  const names = tools.map((one) => TOOLS[one].label.toLowerCase());
  const last = names.pop();
  if (last === undefined || tools.includes('none')) return 'Nothing needed.';
  return names.length === 0 ? `With: ${last}.` : `With: ${names.join(', ')} or ${last}.`;
}
