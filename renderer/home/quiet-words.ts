import { holdText as holdWords } from '#core/bridge/why.ts';
import type { Outside } from '#core/cycle/cycle.ts';
import type { OutsideReason } from '#core/settings/outside.ts';
import type { Instant } from '#core/time.ts';

/** How a reason is called, and what a person gets of it. */
export const REASON_WORDS: {
  readonly [reason in OutsideReason]: { readonly title: string; readonly says: string };
} = {
  camera: { title: 'Camera', says: 'While a camera is in use.' },
  microphone: { title: 'Microphone', says: 'While something listens, such as a call.' },
  'full-screen': { title: 'Full screen', says: 'While a window in front fills the screen.' },
  'do-not-disturb': { title: 'Do not disturb', says: 'While notifications are silenced.' },
  battery: { title: 'On battery', says: 'While the computer is not plugged in.' },
  app: { title: 'Programs', says: 'While one of these runs.' },
};

/** "Camera in use since 10:02 (zoom)" */
export function holdText(hold: Outside, now: Instant): string {
  const text = holdWords({ ...hold, until: null }, now);
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
