import type { Command } from '#core/bridge/command.ts';
import type { Snapshot } from '#core/bridge/snapshot.ts';
import { creditText, sentence } from '#core/bridge/status.ts';
import { AREAS } from '#core/exercises/areas.ts';
import { CATALOGUE, EXERCISE_IDS } from '#core/exercises/catalogue.ts';
import type { Instant } from '#core/time.ts';
import { MINUTE } from '#core/time.ts';

/** The state of the icon: told by shape, never by colour alone. */
export type TrayIcon = 'idle' | 'due' | 'session' | 'paused' | 'off';

/** One line of the menu; 'text' only tells. */
export type MenuItem =
  | { readonly is: 'line' }
  | { readonly is: 'text'; readonly label: string }
  | { readonly is: 'entry'; readonly label: string; readonly command: Command }
  | { readonly is: 'menu'; readonly label: string; readonly items: readonly MenuItem[] };

/** All that the tray shows. */
export type TrayModel = {
  readonly icon: TrayIcon;
  readonly tooltip: string;
  readonly menu: readonly MenuItem[];
};

/** A break this near is "due soon": the kinks gather on the icon, Later and Skip are in the menu. */
const SOON = 2 * MINUTE;

const entry = (label: string, command: Command): MenuItem => ({ is: 'entry', label, command });
const LINE: MenuItem = { is: 'line' };

function isSoon(state: Snapshot, now: Instant): boolean {
  if (state.offer !== null) return true;
  return state.phase === 'working' && state.next !== null && state.next.dueAt - now <= SOON;
}

function iconOf(state: Snapshot, now: Instant): TrayIcon {
  if (state.session !== null || state.outcome !== null) return 'session';
  if (isSoon(state, now)) return 'due';
  if (state.phase === 'paused') return 'paused';
  return state.phase === 'off-hours' || state.phase === 'off' ? 'off' : 'idle';
}

function exerciseMenu(): MenuItem {
  const label = (id: (typeof EXERCISE_IDS)[number]) => `${AREAS[CATALOGUE[id].area]}: ${CATALOGUE[id].name}`;
  const items = EXERCISE_IDS.map((exercise) => entry(label(exercise), { do: 'start', exercise }));
  return { is: 'menu', label: 'Start an exercise', items };
}

function sessionItems({ session }: Snapshot): readonly MenuItem[] {
  if (session === null) return [entry('Start a break now', { do: 'start', exercise: null }), exerciseMenu()];
  const clock =
    session.since === null
      ? entry('Resume the break', { do: 'session', act: 'resume' })
      : entry('Pause the break', { do: 'session', act: 'pause' });
  return [
    entry('Show the break', { do: 'start', exercise: null }),
    clock,
    entry('Leave the break', { do: 'session', act: 'leave' }),
  ];
}

function dueItems(state: Snapshot, now: Instant): readonly MenuItem[] {
  if (state.session !== null || !isSoon(state, now)) return [];
  const minutes = [5, 10, 20].map((many) => entry(`${many} min`, { do: 'later', seconds: many * 60 }));
  return [{ is: 'menu', label: 'Later', items: minutes }, entry('Skip this one', { do: 'skip' })];
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
  return [{ is: 'menu', label: 'Pause', items }];
}

/** The tray for a state at `now`. Entries whose feature is not there yet are absent. */
export function trayModel(state: Snapshot, now: Instant): TrayModel {
  const tooltip = sentence(state, now);
  const credit = creditText(state);
  const told: MenuItem[] = credit === null ? [] : [{ is: 'text', label: credit }];
  const menu: MenuItem[] = [{ is: 'text', label: tooltip }, ...told, LINE, ...sessionItems(state)];
  const due = dueItems(state, now);
  const pause = pauseItems(state);
  if (due.length > 0) menu.push(LINE, ...due);
  if (pause.length > 0) menu.push(LINE, ...pause);
  menu.push(
    LINE,
    entry('Open Unknot', { do: 'open', page: 'now' }),
    entry('Settings', { do: 'open', page: 'rhythm' }),
  );
  menu.push(LINE, entry('Quit', { do: 'quit' }));
  return { icon: iconOf(state, now), tooltip, menu };
}
