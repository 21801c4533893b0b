import { useCallback, useMemo, useRef } from 'react';
import type { Command } from '#core/bridge/command.ts';
import type { SessionAct } from '#core/cycle/event.ts';
import type { Progress } from '#core/session/progress.ts';
import { assertNever } from '#core/assert-never.ts';
import { send } from '../ui/connect.ts';

/** What the one filled button does now. */
export type Primary = 'pause' | 'resume' | 'ready' | 'close';

/** The primary of a running session. */
export function primaryOf({ paused, stage }: Progress): Primary {
  if (paused) return 'resume';
  return stage.kind === 'set-up' || stage.kind === 'switch' ? 'ready' : 'pause';
}

/** Everything that buttons and keys of this window can ask for. */
export type Acts = { readonly primary: () => void } & {
  readonly [act in 'back' | 'on' | 'more' | 'leave' | 'minimise']: () => void;
};

/** A second press of the primary within this time is the rest of a double click: its meaning has changed meanwhile. */
const SETTLE = 350;

/** The acts of this window. `primary` null = there is nothing to press: then only leaving works. */
export function useActs(primary: Primary | null): Acts {
  const pressed = useRef(-SETTLE);
  const press = useCallback(() => {
    const now = performance.now();
    if (primary === null || now - pressed.current < SETTLE) return;
    pressed.current = now;
    ask(primaryAct(primary));
  }, [primary]);
  return useMemo(() => {
    const player = (act: SessionAct) => () => primary !== null && primary !== 'close' && ask(act);
    return {
      primary: press,
      back: player('back'),
      on: player('on'),
      more: player('more'),
      // With nothing to leave the window itself goes.
      leave: () => (primary === null ? window.close() : ask(primary === 'close' ? 'close' : 'leave')),
      minimise: () => wish({ do: 'minimise' }),
    };
  }, [primary, press]);
}

function primaryAct(primary: Primary): SessionAct {
  switch (primary) {
    case 'ready':
      return 'on';
    case 'pause':
    case 'resume':
    case 'close':
      return primary;
    default:
      return assertNever(primary);
  }
}

const ask = (act: SessionAct) => wish({ do: 'session', act });
const wish = (command: Command) => void send(command);
