import type { Settings } from '#core/settings/settings.ts';

type Option = readonly [value: string, words: string];

/** The voices to choose from, the system's own choice first; one that was chosen and is gone stays in sight. */
export function voiceOptions(
  voices: readonly SpeechSynthesisVoice[],
  name: string | null,
): readonly Option[] {
  const known = voices.map((voice): Option => [voice.name, voice.name]);
  const gone: readonly Option[] =
    name === null || known.some(([one]) => one === name) ? [] : [[name, `${name} (not here)`]];
  return [['', 'As the system chooses'], ...known, ...gone];
}

const PACES: readonly (readonly [number, string])[] = [
  [0.75, 'Slow'],
  [1, 'As the voice speaks'],
  [1.25, 'A little faster'],
  [1.5, 'Fast'],
  [2, 'Twice as fast'],
];

/** The paces to choose from, with the one that holds if it is another. */
export function paceOptions(rate: number): readonly Option[] {
  const own = PACES.some(([one]) => one === rate) ? [] : [[rate, `${rate} times as fast`] as const];
  return [...PACES, ...own].toSorted(([a], [b]) => a - b).map(([one, words]) => [String(one), words]);
}

/** Why nothing is said; null = it is, or it is not to be. `sound` null = no voice is asked for. */
export function voiceTruth(
  voices: readonly SpeechSynthesisVoice[] | null,
  sound: Settings['sound'] | null,
): string | null {
  if (voices === null) return 'Looking for the voices of this computer.';
  if (voices.length === 0) {
    const linux = navigator.userAgent.includes('Linux');
    const how = linux ? ' Speech Dispatcher with a voice such as eSpeak NG gives it one.' : '';
    return `This system offers no voice.${how} Sounds work without it.`;
  }
  if (sound === null) return null;
  if (!sound.on) return 'Sound is off, so nothing is said.';
  return sound.quiet ? 'Quiet mode is on, so nothing is said.' : null;
}
