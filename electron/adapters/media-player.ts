import type { Snapshot } from '#core/bridge/snapshot.ts';
import type { SessionAct } from '#core/cycle/event.ts';
import { progress } from '#core/session/progress.ts';
import { exerciseOf } from '#core/session/session.ts';
import type { BusInterface } from './bus-object.ts';
import type { Bus, BusCall } from './desktop-bus.ts';

const NAME = 'org.mpris.MediaPlayer2.unknot';
const PATH = '/org/mpris/MediaPlayer2';
const ROOT = 'org.mpris.MediaPlayer2';
const PLAYER = 'org.mpris.MediaPlayer2.Player';
const DAEMON = 'org.freedesktop.DBus';
/** Whoever has the name keeps it: a second profile's session is steered by its own window. */
const DO_NOT_QUEUE = 4;

/** What the media keys of a Linux desktop steer: the session under way. */
type Playing = { readonly title: string; readonly plays: boolean };

/** What there is to be steered; null = no session runs. */
function playingOf({ session, at }: Pick<Snapshot, 'session' | 'at'>): Playing | null {
  const seen = session === null ? null : progress(session, at);
  if (session === null || seen === null) return null;
  const { name } = exerciseOf(session.plan, seen.stage.exercise);
  return { title: name, plays: !seen.paused && !seen.waiting };
}

/**
 * Lets media keys and headsets steer a session: a player on the session bus (MPRIS) that is there from the beginning of a
 * session to its end, and at no other time. Chromium's own would stay until the app ends, and take the keys from everybody
 * else's music all day. Without a bus nothing happens.
 */
export function mediaPlayer(
  bus: Bus | null,
  press: (act: SessionAct) => void,
): (state: Pick<Snapshot, 'session' | 'at'>) => void {
  if (bus === null) return () => undefined;
  let now: Playing | null = null;
  let leave: (() => void) | null = null;
  return (state) => {
    const next = playingOf(state);
    const same = next?.title === now?.title && next?.plays === now?.plays;
    now = next;
    if (next === null) {
      leave?.();
      leave = null;
    } else if (leave === null) {
      leave = entered(
        bus,
        playerFace(() => now, press),
      );
    } else if (!same) bus.signal(changed(next));
  };
}

/** The player on the bus, and the way to take it away. */
function entered(bus: Bus, player: BusInterface): () => void {
  const daemon = { destination: DAEMON, path: '/org/freedesktop/DBus', interface: DAEMON };
  const stop = bus.answer(PATH, [rootFace(), player]);
  const request = { ...daemon, member: 'RequestName', signature: 'su', body: [NAME, DO_NOT_QUEUE] };
  bus.ask(request, () => undefined);
  return () => {
    bus.ask({ ...daemon, member: 'ReleaseName', signature: 's', body: [NAME] }, () => undefined);
    stop();
  };
}

const nothing = { takes: '', call: () => undefined };

function rootFace(): BusInterface {
  return {
    name: ROOT,
    methods: { Raise: nothing, Quit: nothing },
    properties: {
      CanQuit: ['b', () => false],
      CanRaise: ['b', () => false],
      HasTrackList: ['b', () => false],
      Identity: ['s', () => 'Unknot'],
      DesktopEntry: ['s', () => 'unknot'],
      SupportedUriSchemes: ['as', () => []],
      SupportedMimeTypes: ['as', () => []],
    },
  };
}

function playerFace(now: () => Playing | null, press: (act: SessionAct) => void): BusInterface {
  const key = (act: () => SessionAct) => ({ takes: '', call: () => press(act()) });
  const toggled = (): SessionAct => (now()?.plays === true ? 'pause' : 'resume');
  const yes = ['b', () => true] as const;
  return {
    name: PLAYER,
    methods: {
      PlayPause: key(toggled),
      Play: key(() => 'resume'),
      Pause: key(() => 'pause'),
      // A key called Stop ends no session that is meant to be done: only the person's own window does.
      Stop: key(() => 'pause'),
      Next: key(() => 'on'),
      Previous: key(() => 'back'),
      Seek: { takes: 'x', call: () => undefined },
      SetPosition: { takes: 'ox', call: () => undefined },
      OpenUri: { takes: 's', call: () => undefined },
    },
    properties: {
      PlaybackStatus: ['s', () => statusOf(now())],
      Metadata: ['a{sv}', () => metadataOf(now())],
      Rate: ['d', () => 1],
      MinimumRate: ['d', () => 1],
      MaximumRate: ['d', () => 1],
      Volume: ['d', () => 1],
      Position: ['x', () => 0],
      CanGoNext: yes,
      CanGoPrevious: yes,
      CanPlay: yes,
      CanPause: yes,
      CanSeek: ['b', () => false],
      CanControl: yes,
    },
  };
}

const statusOf = (now: Playing | null) => (now === null ? 'Stopped' : now.plays ? 'Playing' : 'Paused');

/** Names and values as the package marshals them. */
function metadataOf(now: Playing | null): readonly (readonly [string, readonly [string, unknown]])[] {
  return [
    ['mpris:trackid', ['o', '/org/unknot/session']],
    ['xesam:title', ['s', now?.title ?? '']],
    ['xesam:artist', ['as', ['Unknot']]],
  ];
}

function changed(now: Playing): Omit<BusCall, 'destination'> {
  const values = [
    ['PlaybackStatus', ['s', statusOf(now)]],
    ['Metadata', ['a{sv}', metadataOf(now)]],
  ];
  const face = 'org.freedesktop.DBus.Properties';
  return {
    path: PATH,
    interface: face,
    member: 'PropertiesChanged',
    signature: 'sa{sv}as',
    body: [PLAYER, values, []],
  };
}
