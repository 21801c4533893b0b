import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Snapshot } from '#core/bridge/snapshot.ts';
import type { Instant } from '#core/time.ts';
import type { RedFlagId } from '#core/screening/red-flags.ts';
import { flagged, flaggedUnnamed } from '#core/screening/red-flags.ts';
import type { Screening } from '#core/screening/screening.ts';
import { send } from '../ui/connect.ts';

/** The signs that the person ticks after a Stop. What they say about health counts from the moment that they are told. */
export type Signs = {
  readonly ticked: readonly RedFlagId[];
  readonly tick: (id: RedFlagId) => void;
  readonly clear: () => void;
  /** Keeps that a sign applies, by its name or without one. */
  readonly applies: () => void;
  /** Keeps the ticks that were not kept yet: whoever leaves has said them all the same. */
  readonly flush: () => void;
};

const NONE: readonly RedFlagId[] = [];

/** The ticks of one Stop, and the way to keep them. `refused` is told why they could not be kept. */
export function useSigns(state: Snapshot | null, refused: (why: string) => void): Signs {
  const [draft, setDraft] = useState<{ of: Instant | null; ids: readonly RedFlagId[] }>({
    of: null,
    ids: NONE,
  });
  const pending = useRef<readonly RedFlagId[]>(NONE);
  const screening = useRef(state?.settings.screening);
  const of = state?.outcome?.at ?? null;
  const ticked = draft.of === of ? draft.ids : NONE;
  useEffect(() => {
    screening.current = state?.settings.screening;
  }, [state]);

  const keep = useCallback(
    (make: (before: Screening) => Screening) => {
      const before = screening.current;
      if (before === undefined) return;
      const value = make(before);
      // The next one is made from this one, though its state may come later.
      screening.current = value;
      void send({ do: 'change-settings', key: 'screening', value }).then((answer) => {
        if (!answer.ok) refused(answer.message);
      });
    },
    [refused],
  );
  const flush = useCallback(() => {
    const ids = pending.current;
    pending.current = NONE;
    if (ids.length > 0) keep((before) => flagged(before, ids));
  }, [keep]);
  useEffect(() => {
    window.addEventListener('pagehide', flush);
    return () => window.removeEventListener('pagehide', flush);
  }, [flush]);

  return useMemo(() => {
    const set = (ids: readonly RedFlagId[]) => {
      pending.current = ids;
      setDraft({ of, ids });
    };
    return {
      ticked,
      tick: (id) => set(ticked.includes(id) ? ticked.filter((one) => one !== id) : [...ticked, id]),
      clear: () => set(NONE),
      applies: () => (ticked.length === 0 ? keep(flaggedUnnamed) : flush()),
      flush,
    };
  }, [of, ticked, keep, flush]);
}
