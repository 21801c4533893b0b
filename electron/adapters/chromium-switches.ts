import { app } from 'electron/main';

/** What Chromium does for us only when asked to, and what it must not do. Must run before the app is ready. */
export function setSwitches(platform: NodeJS.Platform): void {
  // A sound must not wait for a click: eyes and hands are elsewhere.
  app.commandLine.appendSwitch('autoplay-policy', 'no-user-gesture-required');
  if (platform !== 'linux') return;
  // The few taps of a break would keep a process of 20 MiB alive from the first one on; and a player that Chromium puts on
  // the bus stays there until the app ends: our own comes and goes with the session (media-player.ts).
  app.commandLine.appendSwitch('disable-features', 'AudioServiceOutOfProcess,HardwareMediaKeyHandling');
  // The voices of the system; where there is no speech service there are none.
  app.commandLine.appendSwitch('enable-speech-dispatcher');
}
