import type { Kind } from './kind.ts';
import { everyOf } from './kind.ts';
import { DEFAULTS } from './settings.ts';
import type { Seconds } from '#core/time.ts';

/** A rhythm to begin with: seconds of work between two breaks of the usual kinds; null = none of this kind. */
type Preset = { readonly name: string; readonly says: string } & {
  readonly [kind in 'movement' | 'release']: Seconds | null;
};

/** Rhythms to choose from at first; each can be changed in every part later. */
export const PRESETS = {
  usual: {
    name: 'Every half hour',
    says: 'A movement of 90 s after every 30 min of work, and a release of 5 min after every 90.',
    movement: 1800,
    release: 5400,
  },
  seldom: {
    name: 'Every hour',
    says: 'A movement of 90 s after every 60 min of work, and a release of 5 min after every 3 h.',
    movement: 3600,
    release: 10_800,
  },
  movements: {
    name: 'Movements only',
    says: 'A movement of 90 s after every 30 min of work. A release only when you start one.',
    movement: 1800,
    release: null,
  },
} as const satisfies Readonly<Record<string, Preset>>;

export type PresetId = keyof typeof PRESETS;

/** All ids of rhythms in their order. */
export const PRESET_IDS = Object.keys(PRESETS) as readonly PresetId[]; // earned: the keys of a literal

/** The kinds of break with this rhythm in the usual two; a usual kind that is gone comes back, all others stay as they are. */
export function withPreset(kinds: readonly Kind[], preset: PresetId): readonly Kind[] {
  const usual = DEFAULTS.kinds.filter(({ id }) => id === 'movement' || id === 'release');
  const missing = usual.filter(({ id }) => !kinds.some((kind) => kind.id === id));
  return [...kinds, ...missing].map((kind) => {
    if (kind.id !== 'movement' && kind.id !== 'release') return kind;
    const every = PRESETS[preset][kind.id];
    return every === null ? { ...kind, on: false } : { ...kind, on: true, trigger: { by: 'active', every } };
  });
}

/** The rhythm that these kinds have; null = one of the person's own. */
export function presetOf(kinds: readonly Kind[]): PresetId | null {
  return PRESET_IDS.find((id) => has(kinds, 'movement', id) && has(kinds, 'release', id)) ?? null;
}

function has(kinds: readonly Kind[], which: 'movement' | 'release', preset: PresetId): boolean {
  const kind = kinds.find(({ id }) => id === which);
  const wanted = PRESETS[preset][which];
  if (kind === undefined || !kind.on) return wanted === null;
  return wanted !== null && everyOf(kind) === wanted;
}
