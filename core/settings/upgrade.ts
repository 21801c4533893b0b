import { isRecord } from '#core/read.ts';

type Data = Readonly<Record<string, unknown>>;

/**
 * Settings of any older version as the newest reads them; what is new already stays as it is, and what is no settings at all
 * comes back untouched. Version 1 had `every` and a plain word for the content in each kind, and `later` as seconds; up to
 * version 2 a routine was a list of exercises, without times of their own.
 */
export function upgraded(data: unknown): unknown {
  if (!isRecord(data)) return data;
  const { kinds, later, routines } = data;
  return {
    ...data,
    ...(Array.isArray(kinds) ? { kinds: kinds.map(upgradedKind) } : {}),
    ...(Array.isArray(routines) ? { routines: routines.map(upgradedRoutine) } : {}),
    ...(typeof later === 'number' ? { later: { after: later } } : {}),
  };
}

function upgradedKind(kind: unknown): unknown {
  if (!isRecord(kind)) return kind;
  const { every, content, ...rest } = kind;
  const trigger: Data = every === undefined || 'trigger' in kind ? {} : { trigger: { by: 'active', every } };
  const is: Data =
    content === undefined ? {} : { content: typeof content === 'string' ? { is: content } : content };
  return { ...rest, ...trigger, ...is };
}

function upgradedRoutine(routine: unknown): unknown {
  if (!isRecord(routine) || 'steps' in routine || !Array.isArray(routine['exercises'])) return routine;
  const { exercises, ...rest } = routine;
  const list: readonly unknown[] = Array.isArray(exercises) ? exercises : [];
  return { ...rest, steps: list.map((exercise: unknown) => ({ exercise, seconds: null })) };
}
