/** How the drawn person can look. The words are neither sex nor origin: everybody can be put together from them. */
export const HAIR_STYLES = ['short', 'bob', 'bun', 'curly', 'long', 'bald'] as const;
/** Skins from light to dark. */
export const SKIN_TONES = ['s1', 's2', 's3', 's4', 's5', 's6'] as const;
/** From dark to light; the last two are those of age. */
export const HAIR_COLOURS = ['ink', 'brown', 'copper', 'blond', 'grey', 'white'] as const;
/** What is worn on the head, over the hair. */
export const HEAD_COVERS = ['none', 'hijab', 'turban'] as const;
/** How the body is built: the bones are the same, so every pose fits everybody. */
export const BUILDS = ['slim', 'usual', 'round'] as const;
/** An older face has lines; hair has a colour of its own. */
export const AGES = ['younger', 'older'] as const;

/** One person, as drawn. */
export type Person = {
  readonly style: (typeof HAIR_STYLES)[number];
  readonly skin: (typeof SKIN_TONES)[number];
  readonly hair: (typeof HAIR_COLOURS)[number];
  readonly cover: (typeof HEAD_COVERS)[number];
  readonly glasses: boolean;
  readonly build: (typeof BUILDS)[number];
  readonly age: (typeof AGES)[number];
};

/** Whom one begins with who wants the same person everywhere, and who stands in for what a settings file says wrong. */
export const SOMEBODY: Person = {
  style: 'short',
  skin: 's3',
  hair: 'brown',
  cover: 'none',
  glasses: false,
  build: 'usual',
  age: 'younger',
};
