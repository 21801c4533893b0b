import path from 'node:path';
import type { Sense } from '../ports.ts';
import type { OutsideHold } from '#core/settings/outside.ts';
import { holdChanges } from './hold-changes.ts';
import { lookAgain, nameOf, namesIn, textOf } from './linux-processes.ts';
import { followRecorders } from './pulse-recorders.ts';
import type { Recorder } from './pulse-recorders.ts';

/** Where the sound server listens (null = nowhere), and the kernel's folders. */
export type MicrophonePlaces = { readonly socket: string | null; readonly proc: string };

/** Sound servers without the protocol of PulseAudio: they record all the time. */
const SERVERS = ['jackd', 'jackdbus', 'pipewire', 'pulseaudio', 'wireplumber'];

/** The socket of PulseAudio, or of PipeWire in its place, in this environment; null when it names none on this computer. */
export function pulseSocket(env: NodeJS.ProcessEnv): string | null {
  const [server, own, runtime] = [env['PULSE_SERVER'], env['PULSE_RUNTIME_PATH'], env['XDG_RUNTIME_DIR']];
  if (server) return /^(?:unix:)?(\/.*)$/.exec(server)?.[1] ?? null;
  if (own) return path.join(own, 'native');
  return runtime ? path.join(runtime, 'pulse/native') : null;
}

/**
 * A microphone in use: a program that records from a source of the sound server, heard of by its own signals, also over
 * Bluetooth. Where there is no such server, the sound cards' own word is looked at every 5 s while watching. Not a
 * microphone: what records the loudspeakers, level meters and noise filters.
 */
export function linuxMicrophone(
  places: MicrophonePlaces = { socket: pulseSocket(process.env), proc: '/proc' },
): Sense {
  return {
    reasons: ['microphone'],
    blind: () => null,
    watch({ reasons }, tell) {
      const changes = holdChanges(tell);
      if (!reasons.includes('microphone')) changes.know([]);
      const stop = reasons.includes('microphone') ? follow(places, changes.know) : () => {};
      return () => {
        stop();
        changes.stop();
      };
    },
  };
}

/** By the server while it is there, else by the cards; a server that comes up meanwhile is found at the next watch. */
function follow(
  { socket, proc }: MicrophonePlaces,
  know: (holds: readonly OutsideHold[]) => void,
): () => void {
  let stop = () => {};
  const lookAtCards = () => {
    stop = lookAgain(() => {
      know(cardsInUse(proc));
    });
  };
  if (socket === null) lookAtCards();
  else
    stop = followRecorders(
      socket,
      (recorders) => {
        know(recorders.slice(0, 1).map(asHold));
      },
      () => {
        lookAtCards();
      },
    );
  return () => {
    stop();
  };
}

const asHold = ({ name, program }: Recorder): OutsideHold => ({ why: 'microphone', who: program ?? name });

/** Recording sound cards and whose they are: card, device, and one folder for each way into it. */
function cardsInUse(proc: string): readonly OutsideHold[] {
  const below = (folder: string, like: RegExp) =>
    namesIn(folder)
      .filter((name) => like.test(name))
      .map((name) => path.join(folder, name));
  const states = below(path.join(proc, 'asound'), /^card\d+$/)
    .flatMap((card) => below(card, /^pcm\d+c$/))
    .flatMap((device) => below(device, /^sub\d+$/))
    .map((way) => textOf(path.join(way, 'status')) ?? '');
  for (const state of states) {
    if (!/^state: RUNNING/m.test(state)) continue;
    const owner = /^owner_pid\s*: (\d+)/m.exec(state)?.[1];
    const who = owner === undefined ? null : nameOf(path.join(proc, owner));
    if (who === null || !SERVERS.includes(who)) return [{ why: 'microphone', who }];
  }
  return [];
}
