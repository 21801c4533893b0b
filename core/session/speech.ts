import type { Settings } from '#core/settings/settings.ts';
import type { Seconds } from '#core/time.ts';

/** How the voice speaks: 1 = at its own pace, and whether it says names and sides alone or all that there is to do. */
export type Speech = Pick<Settings['voice'], 'rate' | 'words'>;

/** What somebody wants to hear; `speech` null = nothing is spoken. */
export type Hearing = { readonly quiet: boolean; readonly speech: Speech | null };

/** What the settings let be heard: an office hears no voice, nor does anybody whose sound is off. */
export function hearingOf(settings: Pick<Settings, 'sound' | 'voice'>): Hearing {
  const known = hearings.get(settings);
  if (known !== undefined) return known;
  const { sound, voice } = settings;
  const speaks = sound.on && voice.on && !sound.quiet;
  const speech = speaks ? { rate: voice.rate, words: voice.words } : null;
  const hearing: Hearing = { quiet: sound.quiet, speech };
  hearings.set(settings, hearing);
  return hearing;
}

/** The same settings are always the same hearing: what is heard is looked up by it. */
const hearings = new WeakMap<object, Hearing>();

// Measured on all cues with espeak-ng at its own pace (0.047, 0.47, 0.29), a tenth slower: few voices are.
const A_LETTER: Seconds = 0.052;
const A_STOP: Seconds = 0.5;
const A_COMMA: Seconds = 0.3;

/** How long a voice takes for a text, by its letters and its pauses. */
export function speechSeconds(text: string, rate: number): Seconds {
  const stops = text.match(/[.:;?]/g)?.length ?? 0;
  const commas = text.match(/,/g)?.length ?? 0;
  return (text.length * A_LETTER + stops * A_STOP + commas * A_COMMA) / rate;
}

/** The first of the texts that is said within `room`; when none is, as many sentences of the last as are; null = not even one. */
export function fitting(texts: readonly string[], room: Seconds, rate: number): string | null {
  const fits = (text: string) => speechSeconds(text, rate) <= room;
  const whole = texts.find(fits);
  if (whole !== undefined) return whole;
  const sentences = texts.at(-1)?.match(/[^.?]+[.?]/g) ?? [];
  const starts = sentences.map((_, at) => sentences.slice(0, at + 1).join(''));
  return starts.findLast(fits) ?? null;
}

/** Words one after the other, empty ones left out. */
export function said(...parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join(' ');
}
