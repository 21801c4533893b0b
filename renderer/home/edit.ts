import type { Answer } from '#core/bridge/command.ts';
import type { Kind } from '#core/settings/kind.ts';
import type { Routine } from '#core/exercises/routine.ts';

/** Changes a list, made from the list as it holds. */
export type EditList<T> = (make: (all: readonly T[]) => readonly T[]) => Promise<Answer>;

/** Changes some parts of one kind of break, made from the kind as it holds when its turn comes. */
export type SetKind = (part: Partial<Kind> | ((kind: Kind) => Partial<Kind>)) => Promise<Answer>;

/** Changes some parts of a routine, made from it as it holds when its turn comes. */
export type SetRoutine = (make: (routine: Routine) => Partial<Routine>) => Promise<Answer>;
