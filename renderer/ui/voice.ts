import { useEffect, useState } from 'react';
import type { Settings } from '#core/settings/settings.ts';

/** How something is to be said; `volume` 0 to 1. */
export type Saying = Pick<Settings['voice'], 'name' | 'rate'> & { readonly volume: number };

/** A system's voices come late: the first question for them starts a speech service, on a busy computer in seconds. */
const VOICES_WITHIN = 10_000;

/** What the words of the product are written in. */
const LANGUAGE = 'en';

/** What says words in this window; null = nothing does. */
const synthesis = (): SpeechSynthesis | null =>
  (window as { readonly speechSynthesis?: SpeechSynthesis }).speechSynthesis ?? null;

/** The voices of the system that can read our words; variants of one voice, as Linux lists them by the hundred, are left out. */
function fittingVoices(all: readonly SpeechSynthesisVoice[]): readonly SpeechSynthesisVoice[] {
  const fits = all.filter(({ lang, name }) => lang.toLowerCase().startsWith(LANGUAGE) && !name.includes('+'));
  const names = new Set<string>();
  return fits.filter(({ name }) => !names.has(name) && names.add(name));
}

/** The voice of this name, else the system's own, else one of the person's country; null = the system has none that fits. */
export function voiceFor(
  all: readonly SpeechSynthesisVoice[],
  name: string | null,
  language: string,
): SpeechSynthesisVoice | null {
  const voices = fittingVoices(all);
  const named = voices.find((voice) => voice.name === name);
  const own = voices.find((voice) => voice.default);
  const near = voices.find(({ lang }) => lang.toLowerCase() === language.toLowerCase());
  const usual = voices.find(({ lang }) => lang === 'en-US');
  return named ?? own ?? near ?? usual ?? voices[0] ?? null;
}

/** Calls back with the system's voices, once they are known; gives the way to stop waiting. */
function whenVoices(tell: (voices: readonly SpeechSynthesisVoice[]) => void): () => void {
  const speech = synthesis();
  if (speech === null) {
    tell([]);
    return () => undefined;
  }
  const now = speech.getVoices();
  if (now.length > 0) {
    tell(now);
    return () => undefined;
  }
  const stop = () => {
    clearTimeout(late);
    speech.removeEventListener('voiceschanged', changed);
  };
  const settled = () => {
    stop();
    tell(speech.getVoices());
  };
  // On Linux the first change is from nothing to nothing, while the speech service starts.
  const changed = () => {
    if (speech.getVoices().length > 0) settled();
  };
  const late = setTimeout(settled, VOICES_WITHIN);
  speech.addEventListener('voiceschanged', changed);
  return stop;
}

let stopWaiting: () => void = () => undefined;

/** Says a text; what was being said is over. A system without a voice stays silent. */
export function speak(text: string, { name, rate, volume }: Saying): void {
  hush();
  stopWaiting = whenVoices((voices) => {
    const voice = voiceFor(voices, name, navigator.language);
    if (voice === null) return;
    const words = new SpeechSynthesisUtterance(text);
    words.voice = voice;
    words.lang = voice.lang;
    words.rate = rate;
    words.volume = Math.min(1, Math.max(0, volume));
    synthesis()?.speak(words);
  });
}

/** Nothing is said any more, at once. */
export function hush(): void {
  stopWaiting();
  const speech = synthesis();
  // Asking a system without a voice to be silent would start its speech service.
  if (speech !== null && (speech.speaking || speech.pending)) speech.cancel();
}

/** The voices to choose from; null = not known yet, empty = the system offers none. */
export function useVoices(): readonly SpeechSynthesisVoice[] | null {
  const [voices, setVoices] = useState<readonly SpeechSynthesisVoice[] | null>(null);
  useEffect(() => whenVoices((all) => setVoices(fittingVoices(all))), []);
  return voices;
}
