import type { SourceId } from '#core/exercises/sources.ts';
import { SOURCES } from '#core/exercises/sources.ts';

/**
 * How much stands behind a statement: studies, of which titles and summaries were read; the article on which this app is
 * founded, read in full; or nothing but common practice.
 */
export type Certainty = 'studies' | 'founding' | 'practice';

/** One thing that the app says about how it works, with where it comes from. Without a source it is practice. */
export type Statement = { readonly says: string; readonly sources: readonly SourceId[] };

/** Some statements under one question. */
export type Topic = { readonly id: string; readonly asks: string; readonly statements: readonly Statement[] };

/** The best that stands behind a statement. */
export function certaintyOf({ sources }: Statement): Certainty {
  const seen = sources.map((id) => SOURCES[id].seen);
  if (seen.includes('summary')) return 'studies';
  return seen.includes('read') ? 'founding' : 'practice';
}
