import { useState } from 'react';
import type { Answer } from '#core/bridge/command.ts';
import type { Snapshot } from '#core/bridge/snapshot.ts';
import type { AreaId } from '#core/exercises/areas.ts';
import type { RuleId } from '#core/exercises/rule-ids.ts';
import { RULE_IDS } from '#core/exercises/rule-ids.ts';
import type { RuleAnswer } from '#core/screening/screening.ts';
import type { Change } from './change.ts';

/** The health questions as they are being gone through. Every answer is kept at once; `finish` says that they all are right. */
export type Questions = {
  /** The answer that stands; null = still open. */
  readonly answerTo: (id: RuleId) => RuleAnswer | null;
  /** Where a question that asks for it applies; empty = everywhere. */
  readonly markedFor: (id: RuleId) => readonly AreaId[];
  readonly open: readonly RuleId[];
  readonly answer: (ids: readonly RuleId[], answer: RuleAnswer) => Promise<Answer>;
  readonly mark: (id: RuleId, areas: (before: readonly AreaId[]) => readonly AreaId[]) => Promise<Answer>;
  readonly finish: () => Promise<Answer>;
};

/**
 * After a Stop only a yes or a not sure still stands: every no has to be given again. After a Stop and after three months what a
 * professional was asked about is a plain yes until that is said again.
 */
export function useScreening(
  { ask, settings, stoppedAt }: Pick<Snapshot, 'ask' | 'settings' | 'stoppedAt'>,
  change: Change,
): Questions {
  const { screening } = settings;
  const [again, setAgain] = useState<readonly RuleId[]>([]);
  const standing = (id: RuleId, kept: RuleAnswer | undefined): RuleAnswer | null => {
    if (kept === undefined || again.includes(id)) return kept ?? null;
    if (kept === 'cleared') return ask === 'stopped' || ask === 'old' ? 'yes' : kept;
    return kept === 'no' && ask === 'stopped' ? null : kept;
  };
  const answerTo = (id: RuleId) => standing(id, screening.answers[id]);
  return {
    answerTo,
    markedFor: (id) => screening.marked[id] ?? [],
    open: RULE_IDS.filter((id) => answerTo(id) === null),
    answer: (ids, answer) => {
      setAgain((before) => [...before, ...ids]);
      const given = Object.fromEntries(ids.map((id) => [id, answer]));
      return change('screening', (part) => ({ ...part, answers: { ...part.answers, ...given } }));
    },
    mark: (id, areas) =>
      change('screening', (part) => ({
        ...part,
        marked: { ...part.marked, [id]: areas(part.marked[id] ?? []) },
      })),
    finish: () =>
      change('screening', (part) => {
        const shown = RULE_IDS.map((id) => [id, standing(id, part.answers[id])] as const);
        const answers = Object.fromEntries(shown.filter(([, answer]) => answer !== null));
        // A Stop under a clock that was ahead is older than these answers all the same.
        return { ...part, answers, answeredAt: Math.max(Date.now(), (stoppedAt ?? 0) + 1) };
      }),
  };
}
