import { assertNever } from '#core/assert-never.ts';
import type { Kind, Trigger } from '#core/settings/kind.ts';
import { everyOf } from '#core/settings/kind.ts';
import { DurationField } from '../ui/duration-field.tsx';
import type { Problem } from '../ui/problem.tsx';
import { ChoiceField } from './choice-field.tsx';
import type { SetKind } from './edit.ts';
import { RhythmTimes } from './rhythm-times.tsx';
import { Row } from './row.tsx';

type Props = { readonly kind: Kind; readonly set: SetKind; readonly problem: Problem };

const OPTIONS = [
  ['active', 'after time at work'],
  ['clock', 'after time by the clock'],
  ['times', 'at times of the day'],
  ['day', 'when a working day starts'],
] as const;

const SAYS: { readonly [by in Trigger['by']]: string } = {
  active: 'Counts only while you are active.',
  clock: 'Counts whether you type or not, but not while the screen is locked.',
  times: 'Your local time.',
  day: 'At the first login or unlock of the day, once.',
};

/** What brings a break of this kind. */
export function RhythmTrigger({ kind, set, problem }: Props) {
  const { name, trigger } = kind;
  return (
    <>
      <Row title="Comes" says={SAYS[trigger.by]}>
        <ChoiceField
          label={`${name}: comes`}
          value={trigger.by}
          options={OPTIONS}
          change={(by) => set({ trigger: triggerLike(kind, by) })}
          problem={problem}
        />
      </Row>
      {(trigger.by === 'active' || trigger.by === 'clock') && (
        <Row title="Every">
          <DurationField
            label={`${name}: every`}
            value={trigger.every}
            most={86_400}
            change={(every) => set({ trigger: { by: trigger.by, every } })}
            problem={problem}
          />
        </Row>
      )}
      {trigger.by === 'times' && (
        <RhythmTimes
          name={name}
          trigger={trigger}
          change={(make) =>
            set(({ trigger: now }) => (now.by === 'times' ? { trigger: { ...now, ...make(now) } } : {}))
          }
          problem={problem}
        />
      )}
    </>
  );
}

/** A trigger of another sort that keeps of the present one what it can. */
function triggerLike(kind: Kind, by: Trigger['by']): Trigger {
  switch (by) {
    case 'active':
    case 'clock':
      return { by, every: everyOf(kind) ?? 3600 };
    case 'times':
      return { by, times: ['10:30'], days: ['mon', 'tue', 'wed', 'thu', 'fri'] };
    case 'day':
      return { by };
    default:
      return assertNever(by);
  }
}
