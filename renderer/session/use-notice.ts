import { useCallback, useEffect, useRef, useState } from 'react';
import { TOOLS } from '#core/exercises/tools.ts';
import type { Progress } from '#core/session/progress.ts';
import type { Millis } from '#core/time.ts';

/** How long what came of a key stays. */
const SHOWS: Millis = 6000;

/** What came of the last key, such as why it was refused, for a few seconds; and the way to say so. */
export function useNotice(): readonly [text: string | null, tell: (text: string) => void] {
  const [last, setLast] = useState<{ readonly text: string } | null>(null);
  useEffect(() => {
    if (last === null) return;
    const timer = setTimeout(() => setLast(null), SHOWS);
    return () => clearTimeout(timer);
  }, [last]);
  return [last?.text ?? null, useCallback((text: string) => setLast({ text }), [])];
}

/** Tells of another tool where the stage stays the same: else nothing would show what Gentler did. */
export function useToolNews(seen: Progress | null, tell: (text: string) => void): void {
  const known = useRef<Pick<Progress, 'index' | 'stage'> | null>(null);
  useEffect(() => {
    const before = known.current;
    known.current = seen;
    if (before === null || seen === null || before.index !== seen.index) return;
    const { exercise, kind, tool } = seen.stage;
    const same = before.stage.exercise === exercise && before.stage.kind === kind;
    if (same && before.stage.tool !== tool) tell(`${TOOLS[tool].label} from here on.`);
  }, [seen, tell]);
}
