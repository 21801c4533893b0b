import type { Snapshot } from '#core/bridge/snapshot.ts';
import { ownExercises } from '#core/packs/pack.ts';
import type { Change } from './change.ts';
import { RhythmAnswers } from './rhythm-answers.tsx';
import { RhythmDay } from './rhythm-day.tsx';
import { RhythmHeadsUp } from './rhythm-heads-up.tsx';
import { RhythmKinds } from './rhythm-kinds.tsx';
import { RhythmPresence } from './rhythm-presence.tsx';
import { RhythmRoutines } from './rhythm-routines.tsx';

type Props = { readonly state: Snapshot; readonly change: Change };

/** How often breaks are offered and for how long, how they come, and what time counts. */
export function RhythmPage({ state, change }: Props) {
  const { settings, at, idle } = state;
  return (
    <>
      <h1>Rhythm</h1>
      <p className="lead">How often you are asked, and for how long.</p>
      <RhythmDay settings={settings} now={at} />
      <RhythmKinds
        kinds={settings.kinds}
        routines={settings.routines}
        own={ownExercises(settings.packs)}
        change={change}
      />
      <RhythmHeadsUp headsUp={settings.headsUp} change={change} />
      <RhythmAnswers settings={settings} change={change} />
      <RhythmPresence presence={settings.presence} idle={idle} change={change} />
      <RhythmRoutines routines={settings.routines} />
    </>
  );
}
