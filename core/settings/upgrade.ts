import { isRecord } from './read.ts';

type Data = Readonly<Record<string, unknown>>;

/**
 * Settings of any older version as the newest reads them; what is new already stays as it is, and what is no settings at all
 * comes back untouched. Version 1 had `every` and a plain word for the content in each kind, and `later` as seconds.
 */
export function upgraded(data: unknown): unknown {
  if (!isRecord(data)) return data;
  const { kinds, later } = data;
  return {
    ...data,
    ...(Array.isArray(kinds) ? { kinds: kinds.map(upgradedKind) } : {}),
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
