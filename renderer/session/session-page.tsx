import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Snapshot } from '#core/bridge/snapshot.ts';
import type { Progress } from '#core/session/progress.ts';
import { waitingWords } from '#core/session/spoken-between.ts';
import { exerciseOf } from '#core/session/session.ts';
import { PersonContext } from '../figure/person-context.tsx';
import { useSnapshot, useTheme } from '../ui/connect.ts';
import type { Steered } from '../ui/media-keys.ts';
import { useMediaKeys } from '../ui/media-keys.ts';
import { useSaid, useSounds } from '../ui/sounds.ts';
import type { Acts, Face } from './acts.ts';
import { primaryOf, useActs } from './acts.ts';
import { Done } from './done.tsx';
import { doneHeading } from './done-words.ts';
import { Empty } from './empty.tsx';
import type { KeyActs } from './keys.ts';
import { useKeys } from './keys.ts';
import { LiveRegion } from './live-region.tsx';
import { Running } from './running.tsx';
import { announcement } from './stage-words.ts';
import { Stop } from './stop.tsx';
import { STOP_QUESTION, STOP_TITLE } from './stop-words.ts';
import { useProgress } from './use-progress.ts';
import type { Asked } from './use-rating.ts';
import { useRating } from './use-rating.ts';
import type { Signs } from './use-signs.ts';
import { useSigns } from './use-signs.ts';
import { useNotice, useToolNews } from './use-notice.ts';

/** The session window: everything on it is derived from the state of the app and the clock. */
export function SessionPage() {
  const state = useSnapshot();
  const seen = useProgress(state?.session ?? null, state?.at ?? 0);
  const face = faceOf(state, seen);
  const rating = useRating(askedNow(state, seen));
  const [notice, tell] = useNotice();
  const signs = useSigns(state, tell);
  const flush = useFlush(rating?.flush ?? nothing, signs.flush);
  const plain = useActs({ face, flush, refused: tell });
  const [details, acts] = useDetails(plain, face);
  useTheme(state?.settings.theme ?? null);
  useSounds(state?.settings ?? null);
  useSaid(notice, state?.settings ?? null);
  useMediaKeys(steeredNow(state, seen));
  useKeys(acts);
  useTitle(state);
  useToolNews(seen, tell);
  const shown = { acts, rating, signs, details, notice };
  return (
    <PersonContext value={state?.settings.person ?? null}>
      <Content state={state} seen={seen} face={face} {...shown} />
      <LiveRegion text={spoken(state, seen)} aside={notice ?? seen?.stage.note ?? null} />
    </PersonContext>
  );
}

const nothing = () => undefined;

/** Both at once: what was chosen and what was ticked. */
const useFlush = (rating: () => void, signs: () => void) =>
  useCallback(() => {
    rating();
    signs();
  }, [rating, signs]);

/** What media keys steer: the exercise under way; null = none is. */
function steeredNow(state: Snapshot | null, seen: Progress | null): Steered | null {
  if (!state?.session || seen === null) return null;
  const { name } = exerciseOf(state.session.plan, seen.stage.exercise);
  return { title: name, plays: !seen.paused && !seen.waiting };
}

function faceOf(state: Snapshot | null, seen: Progress | null): Face {
  if (state?.session && seen !== null) return { is: 'running', primary: primaryOf(seen) };
  if (state === null || state.outcome === null) return { is: 'empty' };
  return { is: state.outcome.stopped === null ? 'done' : 'stopped' };
}

/** What is asked now: on the card of a session, and after it; never when something felt wrong. */
function askedNow(state: Snapshot | null, seen: Progress | null): Asked | null {
  if (state === null || !state.settings.session.asks) return null;
  const { session, outcome } = state;
  if (session !== null) {
    if (seen?.index !== 0 || seen.stage.kind !== 'set-up') return null;
    return { when: 'before', session: session.startedAt, saved: session.before };
  }
  if (outcome === null || outcome.stopped !== null) return null;
  return { when: 'after', session: outcome.session.startedAt, saved: outcome.after };
}

/** Whether the details of the exercise are open, and the acts with their key; Escape closes them before it leaves. */
function useDetails(acts: Acts, { is }: Face): readonly [boolean, KeyActs] {
  const [wanted, setWanted] = useState(false);
  const open = wanted && is === 'running';
  const toggle = useCallback(() => setWanted((now) => !now), []);
  return useMemo(() => {
    const leave = open ? toggle : acts.leave;
    return [open, { ...acts, leave, details: is === 'running' ? toggle : nothing }] as const;
  }, [acts, open, is, toggle]);
}

type ContentProps = {
  readonly state: Snapshot | null;
  readonly seen: Progress | null;
  readonly face: Face;
  readonly acts: KeyActs;
  readonly rating: ReturnType<typeof useRating>;
  readonly signs: Signs;
  readonly details: boolean;
  readonly notice: string | null;
};

function Content({ state, seen, face, acts, rating, signs, details, notice }: ContentProps) {
  if (state?.session && seen && face.is === 'running') {
    const { session, settings } = state;
    const { primary } = face;
    return <Running {...{ session, seen, primary, acts, rating, details, notice }} sound={settings.sound} />;
  }
  if (!state?.outcome) return <Empty acts={acts} />;
  const { outcome } = state;
  return face.is === 'stopped' ? (
    <Stop state={state} outcome={outcome} signs={signs} acts={acts} />
  ) : (
    <Done state={state} outcome={outcome} rating={rating} acts={acts} />
  );
}

/** What a screen reader hears: once a stage, and once at the end. */
function spoken(state: Snapshot | null, seen: Progress | null): string {
  if (seen !== null && state?.session) {
    if (!seen.waiting) return announcement(state.session.plan, seen.stage);
    return waitingWords({ ...state.session, index: seen.index })[0] ?? '';
  }
  if (!state?.outcome) return '';
  const { session, stopped } = state.outcome;
  return stopped === null ? doneHeading(session) : `${STOP_TITLE} ${STOP_QUESTION}`;
}

function useTitle(state: Snapshot | null): void {
  const session = state?.session ?? state?.outcome?.session;
  const name = session && exerciseOf(session.plan, session.plan.exercises[0]).name;
  useEffect(() => {
    document.title = name === undefined ? 'Unknot' : `Unknot: ${name}`;
  }, [name]);
}
