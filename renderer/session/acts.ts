import { useCallback, useMemo, useRef } from 'react';
import { assertNever } from '#core/assert-never.ts';
import type { Command } from '#core/bridge/command.ts';
import type { SessionAct } from '#core/cycle/event.ts';
import type { Progress } from '#core/session/progress.ts';
import { send } from '../ui/connect.ts';

/** What the one filled button says and does now. */
export type Primary = 'start' | 'ready' | 'found' | 'taken' | 'go-on' | 'pause' | 'resume' | 'close';

/** The primary of a running session. */
export function primaryOf({ paused, waiting, stage, index }: Progress): Primary {
  if (paused) return 'resume';
  if (waiting && stage.kind !== 'set-up') return 'go-on';
  switch (stage.kind) {
    case 'set-up':
      return index === 0 ? 'start' : 'ready';
    case 'find':
      return 'found';
    case 'swap':
      return 'taken';
    case 'switch':
      return 'ready';
    case 'hold':
    case 'sweep':
    case 'move':
    case 'breathe':
      return 'pause';
    default:
      return assertNever(stage.kind);
  }
}

/** What the window shows: a session, what it came to, what to do when something felt wrong, or nothing. */
export type Face =
  | { readonly is: 'running'; readonly primary: Primary }
  | { readonly is: 'done' }
  | { readonly is: 'stopped' }
  | { readonly is: 'empty' };

/** Everything that buttons and keys of this window can ask for. */
export type Acts = {
  readonly [
    act in
      'primary' | 'pause' | 'back' | 'on' | 'more' | 'gentler' | 'firmer' | 'wrong' | 'leave' | 'minimise'
  ]: () => void;
};

/** What the acts of the window need of its page. */
export type ActsOf = {
  readonly face: Face;
  /** Sends what the person has chosen and not sent yet, before anything else happens. */
  readonly flush: () => void;
  /** Is told why an act was refused. */
  readonly refused: (why: string) => void;
};

/** A second press of the primary within this time is the rest of a double click: its meaning has changed meanwhile. */
const SETTLE = 350;

/** The acts of this window. Keys of the player do nothing where no session runs; leaving works always. */
export function useActs({ face, flush, refused }: ActsOf): Acts {
  const pressed = useRef(-SETTLE);
  const { is } = face;
  const primary = face.is === 'running' ? face.primary : face.is === 'done' ? 'close' : null;
  const ask = useCallback(
    (act: SessionAct) => {
      flush();
      void send({ do: 'session', act }).then((answer) => {
        if (!answer.ok) refused(answer.message);
      });
    },
    [flush, refused],
  );
  const press = useCallback(() => {
    const now = performance.now();
    if (primary === null || now - pressed.current < SETTLE) return;
    pressed.current = now;
    ask(primaryAct(primary));
  }, [primary, ask]);
  return useMemo(() => {
    const player = (act: SessionAct) => () => is === 'running' && ask(act);
    return {
      primary: press,
      pause: () => primary !== null && player(pauseAct(primary))(),
      back: player('back'),
      on: player('on'),
      more: player('more'),
      gentler: player('gentler'),
      firmer: player('firmer'),
      wrong: player('stop'),
      // With nothing to leave the window itself goes.
      leave: () => (is === 'empty' ? window.close() : ask(is === 'running' ? 'leave' : 'close')),
      minimise: () => wish({ do: 'minimise' }),
    };
  }, [is, primary, press, ask]);
}

/** What P asks for: to stop the clock or, where it stands, to go on. */
function pauseAct(primary: Primary): SessionAct {
  return primary === 'resume' ? 'resume' : primary === 'go-on' ? 'on' : 'pause';
}

function primaryAct(primary: Primary): SessionAct {
  switch (primary) {
    case 'pause':
    case 'resume':
    case 'close':
      return primary;
    case 'start':
    case 'ready':
    case 'found':
    case 'taken':
    case 'go-on':
      return 'on';
    default:
      return assertNever(primary);
  }
}

const wish = (command: Command) => void send(command);
