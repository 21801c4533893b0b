// @ts-check
import { spawn } from 'node:child_process';
import { copyFileSync, existsSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { boundToUs, findCommand } from '../run.mjs';
import { Obstacle } from '../say.mjs';

/** @typedef {import('node:child_process').ChildProcess} ChildProcess */

/**
 * A call: a real PulseAudio of our own whose microphone hears nothing, and a program named `video-call` that listens to
 * it. The app finds the server by `env`.
 * @param {string} folder for its socket and the program
 * @returns {Promise<{ env: NodeJS.ProcessEnv, programs: readonly ChildProcess[] }>} to be ended, the last one first
 */
export async function startCall(folder) {
  const socket = path.join(folder, 'sound');
  const env = { PULSE_SERVER: `unix:${socket}` };
  const words = [
    ...['-n', '--daemonize=no', '--use-pid-file=no', '--exit-idle-time=-1', '--disable-shm=yes'],
    ...['-L', `module-native-protocol-unix auth-anonymous=1 socket=${socket}`],
    ...['-L', 'module-null-source source_name=microphone'],
  ];
  const server = launch(['pulseaudio', ...words], { HOME: folder, XDG_RUNTIME_DIR: folder });
  for (let tries = 0; !existsSync(socket); tries += 1) {
    if (tries === 100) throw new Obstacle('PulseAudio did not start.');
    await sleep(50);
  }
  const program = path.join(folder, 'video-call');
  copyFileSync(String(findCommand('parec')), program);
  return { env, programs: [server, launch([program, '--record', '-d', 'microphone'], env)] };
}

/** @param {readonly string[]} line @param {NodeJS.ProcessEnv} env */
function launch(line, env) {
  const [command, ...args] = boundToUs(line);
  return spawn(command, args, { env: { ...process.env, ...env }, detached: true, stdio: 'ignore' });
}
