import { assertNever } from '#core/assert-never.ts';
import { AREA_IDS, AREAS } from '#core/exercises/areas.ts';
import { everyExercise } from '#core/choosing/choose.ts';
import type { Exercise } from '#core/exercises/exercise.ts';
import type { ExerciseId } from '#core/exercises/ids.ts';
import type { Content, Kind } from '#core/settings/kind.ts';
import type { Routine } from '#core/exercises/routine.ts';
import type { Problem } from '../ui/problem.tsx';
import { ChoiceField } from './choice-field.tsx';
import type { SetKind } from './edit.ts';
import { Row } from './row.tsx';

type Props = {
  readonly kind: Kind;
  readonly routines: readonly Routine[];
  /** Exercises of packs. */
  readonly own: readonly Exercise[];
  readonly set: SetKind;
  readonly problem: Problem;
};

const OPTIONS = [
  ['movement', 'a movement'],
  ['release', 'a release'],
  ['any', 'whatever fits'],
  ['area', 'an area'],
  ['exercise', 'one exercise'],
  ['routine', 'a routine'],
] as const;

const SAYS: { readonly [is in Content['is']]: string } = {
  movement: 'Chosen for you, with what you have.',
  release: 'Chosen for you. A movement follows.',
  any: 'Chosen for you, a release or a movement.',
  area: 'Chosen for you, for this place.',
  exercise: 'Always this one.',
  routine: 'One after the other. Routines have a page of their own.',
};

const AREA_OPTIONS = AREA_IDS.map((id) => [id, AREAS[id]] as const);

/** What a break of this kind offers. */
export function RhythmContent({ kind, routines, own, set, problem }: Props) {
  const { name, content } = kind;
  const gone = content.is === 'routine' && !routines.some(({ id }) => id === content.routine);
  return (
    <Row title="What" says={gone ? 'This routine is gone: whatever fits is offered.' : SAYS[content.is]}>
      <ChoiceField
        label={`${name}: what`}
        value={content.is}
        options={OPTIONS.filter(([is]) => is !== 'routine' || routines.length > 0 || gone)}
        change={(is) => set({ content: contentOf(is, routines) })}
        problem={problem}
      />
      {content.is === 'area' && (
        <ChoiceField
          label={`${name}: area`}
          value={content.area}
          options={AREA_OPTIONS}
          change={(area) => set({ content: { is: 'area', area } })}
          problem={problem}
        />
      )}
      {content.is === 'exercise' && (
        <ChoiceField
          label={`${name}: exercise`}
          value={content.exercise}
          options={exerciseOptions(own, content.exercise)}
          change={(exercise) => set({ content: { is: 'exercise', exercise } })}
          problem={problem}
        />
      )}
      {content.is === 'routine' && (
        <ChoiceField
          label={`${name}: routine`}
          value={content.routine}
          options={routineOptions(routines, gone ? content.routine : null)}
          change={(routine) => set({ content: { is: 'routine', routine } })}
          problem={problem}
        />
      )}
    </Row>
  );
}

/** All exercises, and the one that is chosen even when its pack is gone. */
function exerciseOptions(
  own: readonly Exercise[],
  chosen: ExerciseId,
): readonly (readonly [ExerciseId, string])[] {
  const there = everyExercise(own).map(({ id, name }) => [id, name] as const);
  return there.some(([id]) => id === chosen) ? there : [[chosen, 'gone'], ...there];
}

function routineOptions(routines: readonly Routine[], gone: string | null): readonly [string, string][] {
  const there = routines.map(({ id, name }): [string, string] => [id, name]);
  return gone === null ? there : [[gone, 'gone'], ...there];
}

/** Content of this sort, with the first there is. */
function contentOf(is: Content['is'], routines: readonly Routine[]): Content {
  switch (is) {
    case 'movement':
    case 'release':
    case 'any':
      return { is };
    case 'area':
      return { is, area: 'upper-trapezius' };
    case 'exercise':
      return { is, exercise: 'mov-chin-tuck' };
    case 'routine':
      return { is, routine: routines[0]?.id ?? 'morning' };
    default:
      return assertNever(is);
  }
}
