import type { Snapshot } from '#core/bridge/snapshot.ts';
import { creditText, sentence } from '#core/bridge/status.ts';
import type { Instant } from '#core/time.ts';
import { MINUTE } from '#core/time.ts';
import { answerItems } from './answer-items.ts';
import type { MenuItem } from './menu.ts';
import { entry, grouped, menu, text } from './menu.ts';
import { startItems } from './start-menu.ts';

/** The state of the icon: told by shape, never by colour alone. */
export type TrayIcon = 'idle' | 'due' | 'session' | 'paused' | 'off';

/** All that the tray shows. */
export type TrayModel = {
  readonly icon: TrayIcon;
  readonly tooltip: string;
  readonly menu: readonly MenuItem[];
};

/** A break this near is "due soon": the kinks gather on the icon. */
const SOON = 2 * MINUTE;

/** Here the first line says all there is to say. */
const SAYS_ALL: readonly Snapshot['phase'][] = ['session', 'done', 'paused', 'off'];

function isSoon({ offer, phase, next }: Snapshot, now: Instant): boolean {
  if (offer !== null) return true;
  return phase === 'working' && next !== null && next.dueAt - now <= SOON;
}

function iconOf(state: Snapshot, now: Instant): TrayIcon {
  if (state.session !== null || state.outcome !== null) return 'session';
  if (isSoon(state, now)) return 'due';
  // Whoever asked for a pause and what holds a break look the same: nothing comes until it is over.
  if (state.phase === 'paused' || state.phase === 'held') return 'paused';
  return state.phase === 'off-hours' || state.phase === 'off' ? 'off' : 'idle';
}

/** What is, in one line, and below it why, with a line for each kind of break where there are several. */
function toldItems(state: Snapshot, tooltip: string): readonly MenuItem[] {
  const { phase, kinds, outside, why } = state;
  const plain = why.replace(/\.$/, '');
  const whyHelps = (phase === 'working' && outside.length > 0) || phase === 'held' || phase === 'away';
  const many = kinds.length > 1 && !SAYS_ALL.includes(phase);
  const lines = [
    tooltip,
    ...(whyHelps && !many ? [plain] : []),
    ...(many ? kinds.map(({ name, says }) => `${name}: ${says}`) : []),
    creditText(state),
  ];
  return [...new Set(lines.filter((line) => line !== null))].map(text);
}

function sessionItems({ session }: Snapshot): readonly MenuItem[] {
  const clock =
    session?.since === null
      ? entry('Resume the break', { do: 'session', act: 'resume' })
      : entry('Pause the break', { do: 'session', act: 'pause' });
  return [
    entry('Show the break', { do: 'start', exercise: null }),
    clock,
    entry('Leave the break', { do: 'session', act: 'leave' }),
  ];
}

function pauseItems({ pause, phase }: Snapshot): readonly MenuItem[] {
  if (pause !== null) return [entry('Resume', { do: 'resume' })];
  if (phase === 'session') return [];
  const times = [
    ['30 min', 1800],
    ['1 hour', 3600],
    ['2 hours', 7200],
  ] as const;
  const items = [
    ...times.map(([label, seconds]) => entry(label, { do: 'pause', until: { seconds } })),
    entry('Until tomorrow', { do: 'pause', until: 'tomorrow' }),
    entry('Until I resume', { do: 'pause', until: 'forever' }),
  ];
  return [menu('Pause', items)];
}

/** The tray for a state at `now`. Entries that would be refused are absent. */
export function trayModel(state: Snapshot, now: Instant): TrayModel {
  const tooltip = sentence(state, now);
  const running = state.session !== null;
  return {
    icon: iconOf(state, now),
    tooltip,
    menu: grouped([
      toldItems(state, tooltip),
      running ? sessionItems(state) : startItems(state),
      running ? [] : answerItems(state, now),
      pauseItems(state),
      [entry('Open Unknot', { do: 'open', page: 'now' }), entry('Settings', { do: 'open', page: 'rhythm' })],
      [entry('Quit', { do: 'quit' })],
    ]),
  };
}
