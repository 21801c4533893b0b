import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Instant, Millis } from '#core/time.ts';
import { send } from '../ui/connect.ts';

/** The question how tight it is, and what is known of its answer. */
export type Rating = {
  readonly when: 'before' | 'after';
  /** Chosen now or said before, 0 to 10; null = not said. */
  readonly value: number | null;
  readonly choose: (value: number) => void;
  /** Sends what was chosen and not sent yet. */
  readonly flush: () => void;
};

/** Until a choice counts: somebody who goes through the numbers by the arrows, or types 1 and then 0, says one number. */
const SETTLE: Millis = 900;

/** Null = nothing is asked. `saved` = what the app knows already. */
export type Asked = {
  readonly when: 'before' | 'after';
  /** When the session began: an answer is of one session. */
  readonly session: Instant;
  readonly saved: number | null;
};

/** The answer as the person gives it: by hand, by arrows or by digits, sent once it stands still. */
export function useRating(asked: Asked | null): Rating | null {
  const [draft, setDraft] = useState<{ of: string; value: number } | null>(null);
  const pending = useRef<{ when: 'before' | 'after'; value: number } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const when = asked?.when ?? null;
  const of = asked === null ? '' : `${asked.when} ${asked.session}`;
  const value = draft?.of === of ? draft.value : (asked?.saved ?? null);

  const flush = useCallback(() => {
    clearTimeout(timer.current);
    const chosen = pending.current;
    pending.current = null;
    if (chosen !== null) void send({ do: 'rate', ...chosen });
  }, []);
  const choose = useCallback(
    (value: number) => {
      if (when === null) return;
      setDraft({ of, value });
      pending.current = { when, value };
      clearTimeout(timer.current);
      timer.current = setTimeout(flush, SETTLE);
    },
    [when, of, flush],
  );
  useEffect(() => flush, [of, flush]);
  useDigits(when !== null, (digit) => choose(digit === 0 && pending.current?.value === 1 ? 10 : digit));
  return useMemo(() => (when === null ? null : { when, value, choose, flush }), [when, value, choose, flush]);
}

/** Digit keys, wherever the focus is. */
function useDigits(on: boolean, choose: (digit: number) => void): void {
  const latest = useRef(choose);
  useEffect(() => {
    latest.current = choose;
  }, [choose]);
  useEffect(() => {
    if (!on) return;
    const onKey = ({ key, repeat, ctrlKey, altKey, metaKey }: KeyboardEvent) => {
      if (/^[0-9]$/.test(key) && !repeat && !ctrlKey && !altKey && !metaKey) latest.current(Number(key));
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [on]);
}
