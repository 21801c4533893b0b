import type { Exercise } from '#core/exercises/exercise.ts';
import type { Kind } from '#core/settings/kind.ts';
import type { Routine } from '#core/exercises/routine.ts';
import { durationFieldText } from '#core/settings/duration.ts';
import { DurationField } from '../ui/duration-field.tsx';
import { ProblemText, useProblem } from '../ui/problem.tsx';
import type { Problem } from '../ui/problem.tsx';
import { ChoiceField } from './choice-field.tsx';
import type { SetKind } from './edit.ts';
import { Fold } from './fold.tsx';
import { KindMark } from './kind-mark.tsx';
import { kindSentence, markOf } from './kind-words.ts';
import { NameField } from './name-field.tsx';
import { RhythmContent } from './rhythm-content.tsx';
import { RhythmTrigger } from './rhythm-trigger.tsx';
import { Row } from './row.tsx';
import { Switch } from './switch.tsx';

type Props = {
  readonly kind: Kind;
  readonly routines: readonly Routine[];
  /** Exercises of packs. */
  readonly own: readonly Exercise[];
  /** True = it was made a moment ago: it is open. */
  readonly isNew: boolean;
  readonly set: SetKind;
  readonly remove: () => void;
};

/** One kind of break: a switch and a sentence, and all its fields once it is opened. */
export function RhythmKind({ kind, routines, own, isNew, set, remove }: Props) {
  const { name, on, content } = kind;
  const problem = useProblem();
  const sentence = kindSentence(kind, routines, own);
  return (
    <Fold
      title={name}
      says={on ? sentence : `Off. ${sentence}`}
      mark={<KindMark mark={markOf(content, routines, own)} />}
      opener={`Edit ${name}`}
      dim={!on}
      opened={isNew}
      controls={
        <>
          <Switch label={`${name} breaks`} on={on} change={(next) => set({ on: next })} problem={problem} />
          <ProblemText problem={problem} />
        </>
      }
    >
      <Fields kind={kind} routines={routines} own={own} set={set} remove={remove} />
    </Fold>
  );
}

const PRESENCE_OPTIONS = [
  ['notification', 'a notification'],
  ['window', 'a small window'],
  ['full-screen', 'the whole screen'],
] as const;

const SOUND_OPTIONS = [
  ['all', 'all sounds'],
  ['session', 'only in the break'],
  ['none', 'none'],
] as const;

function Fields({ kind, routines, own, set, remove }: Omit<Props, 'isNew'>) {
  const { name, length, presence, sounds } = kind;
  const problem = useProblem();
  return (
    <>
      <RhythmTrigger kind={kind} set={set} problem={problem} />
      <Row title="How long" says={`Being away for ${durationFieldText(length)} counts as one.`}>
        <DurationField
          label={`${name}: how long`}
          value={length}
          most={3600}
          change={(seconds) => set({ length: seconds })}
          problem={problem}
        />
      </Row>
      <RhythmContent kind={kind} routines={routines} own={own} set={set} problem={problem} />
      <Row title="Shows itself as" says={PRESENCE_SAYS[presence]}>
        <ChoiceField
          label={`${name}: shows itself as`}
          value={presence}
          options={PRESENCE_OPTIONS}
          change={(next) => set({ presence: next })}
          problem={problem}
        />
      </Row>
      <Row title="Sounds">
        <ChoiceField
          label={`${name}: sounds`}
          value={sounds}
          options={SOUND_OPTIONS}
          change={(next) => set({ sounds: next })}
          problem={problem}
        />
      </Row>
      <Named name={name} set={set} remove={remove} problem={problem} />
      <ProblemText problem={problem} />
    </>
  );
}

const PRESENCE_SAYS: { readonly [presence in Kind['presence']]: string } = {
  notification: 'A message of the system offers it.',
  window: 'A small window offers it and never takes your keys.',
  'full-screen': 'The break fills the screen, other screens are dimmed.',
};

type NamedProps = Pick<Props, 'set' | 'remove'> & { readonly name: string; readonly problem: Problem };

function Named({ name, set, remove, problem }: NamedProps) {
  return (
    <Row title="Name">
      <NameField
        label={`${name}: name`}
        value={name}
        change={(next) => set({ name: next })}
        problem={problem}
      />
      <button type="button" className="btn sm" aria-label={`Remove ${name}`} onClick={remove}>
        Remove
      </button>
    </Row>
  );
}
