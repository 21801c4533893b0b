import { useEffect } from 'react';
import type { Snapshot } from '#core/bridge/snapshot.ts';
import type { Progress } from '#core/session/progress.ts';
import { exerciseOf } from '#core/session/session.ts';
import { useSnapshot, useTheme } from '../ui/connect.ts';
import { useSounds } from '../ui/sounds.ts';
import type { Primary } from './acts.ts';
import { primaryOf, useActs } from './acts.ts';
import { doneHeading } from './done-words.ts';
import { Done } from './done.tsx';
import { useKeys } from './keys.ts';
import { LiveRegion } from './live-region.tsx';
import { Running } from './running.tsx';
import { announcement } from './stage-words.ts';
import { useProgress } from './use-progress.ts';
import { Waiting } from './waiting.tsx';

/** The session window: everything on it is derived from the state of the app and the clock. */
export function SessionPage() {
  const state = useSnapshot();
  const seen = useProgress(state?.session ?? null, state?.at ?? 0);
  const primary = primaryNow(state, seen);
  const acts = useActs(primary);
  useTheme(state?.settings.theme ?? null);
  useSounds(state?.settings.sound ?? null);
  useKeys(acts);
  useTitle(state);
  return (
    <>
      <Content state={state} seen={seen} primary={primary} acts={acts} />
      <LiveRegion text={spoken(state, seen)} />
    </>
  );
}

function primaryNow(state: Snapshot | null, seen: Progress | null): Primary | null {
  if (seen !== null) return primaryOf(seen);
  return state?.outcome ? 'close' : null;
}

type ContentProps = {
  readonly state: Snapshot | null;
  readonly seen: Progress | null;
  readonly primary: Primary | null;
  readonly acts: ReturnType<typeof useActs>;
};

function Content({ state, seen, primary, acts }: ContentProps) {
  const session = state?.session;
  if (state && session && seen && primary) {
    return (
      <Running session={session} seen={seen} primary={primary} sound={state.settings.sound} acts={acts} />
    );
  }
  if (state?.outcome) return <Done state={state} outcome={state.outcome} acts={acts} />;
  return <Waiting acts={acts} />;
}

/** What a screen reader hears: once a stage, and once at the end. */
function spoken(state: Snapshot | null, seen: Progress | null): string {
  if (seen !== null && state?.session) return announcement(state.session.plan, seen.stage);
  return state?.outcome ? doneHeading(state.outcome.session) : '';
}

function useTitle(state: Snapshot | null): void {
  const session = state?.session ?? state?.outcome?.session;
  const name = session && exerciseOf(session.plan, session.plan.exercises[0]).name;
  useEffect(() => {
    document.title = name === undefined ? 'Unknot' : `Unknot: ${name}`;
  }, [name]);
}
