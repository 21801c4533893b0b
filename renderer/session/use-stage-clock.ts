import { useMemo } from 'react';
import { progress } from '#core/session/progress.ts';
import type { Session } from '#core/session/session.ts';
import type { Seconds } from '#core/time.ts';
import { SECOND } from '#core/time.ts';
import { breathAt } from './stage-words.ts';

/** The session's own time for its picture, to be asked at every frame: seconds into the stage, and how full the breath is. */
export type StageClock = { readonly seconds: () => Seconds; readonly breath: () => number };

/** The clock of a session: the one that its digits go by, so that the picture agrees with them and stands when it is paused. */
export function useStageClock(session: Session): StageClock {
  return useMemo(() => {
    const spent = () => progress(session, Date.now())?.spent ?? 0;
    return { seconds: () => spent() / SECOND, breath: () => breathAt(spent()) };
  }, [session]);
}
