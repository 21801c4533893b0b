import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { until } from './until.ts';

/** A real PulseAudio with a microphone that hears nothing and loudspeakers that nobody hears. */
export type SoundServer = {
  /** A program (`parec`, which the server knows as pacat) records from there, until the way to end it is called. */
  record(from: 'microphone' | 'loudspeakers'): () => Promise<void>;
  stop(): Promise<void>;
};

const devices = { microphone: 'suite-mic', loudspeakers: 'suite-out.monitor' };

const end = async (program: ChildProcess): Promise<void> => {
  if (program.exitCode !== null || program.signalCode !== null) return;
  const gone = once(program, 'exit');
  program.kill();
  await gone;
};

/** Starts one where programs with this environment look for it, by its XDG_RUNTIME_DIR; it ends with the test. */
export const soundServer = async (env: NodeJS.ProcessEnv): Promise<SoundServer> => {
  const runtime = env['XDG_RUNTIME_DIR'];
  if (runtime === undefined) throw new Error('A sound server needs XDG_RUNTIME_DIR to be found in');
  mkdirSync(path.join(runtime, 'pulse'), { recursive: true, mode: 0o700 });
  const words = [
    ...['-n', '--daemonize=no', '--use-pid-file=no', '--exit-idle-time=-1', '--disable-shm=yes'],
    ...['-L', 'module-native-protocol-unix', '-L', 'module-null-sink sink_name=suite-out'],
    ...['-L', 'module-null-source source_name=suite-mic'],
  ];
  const server = spawn('pulseaudio', words, { env, stdio: 'ignore' });
  onTestFinished(() => end(server));
  await until(() => existsSync(path.join(runtime, 'pulse/native')), 'the socket of PulseAudio');
  return {
    record(from) {
      const program = spawn('parec', ['-d', devices[from]], { env, stdio: 'ignore' });
      onTestFinished(() => end(program));
      return () => end(program);
    },
    stop: () => end(server),
  };
};
