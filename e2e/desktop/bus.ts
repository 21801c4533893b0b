import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { Message, Variant, sessionBus } from 'dbus-next';
import type { MessageBus } from 'dbus-next';

/** A D-Bus daemon of our own. `connect` gives a connection that is closed together with the daemon. */
export type PrivateBus = {
  readonly address: string;
  connect(): Promise<MessageBus>;
  stop(): Promise<void>;
};

/** Where a call goes. */
export type Target = { readonly name: string; readonly path: string; readonly face: string };

/** Allows everything and starts nothing by itself, so that only the stand-ins of the test answer. */
const configuration = (address: string): string => `<!DOCTYPE busconfig PUBLIC
  "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN" "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>${address}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
`;

/** Starts a bus whose socket lies in `folder`; `label` keeps two buses of one test apart. */
export const privateBus = async (folder: string, label: string): Promise<PrivateBus> => {
  const address = `unix:path=${path.join(folder, label)}`;
  const file = path.join(folder, `${label}.conf`);
  writeFileSync(file, configuration(address));
  const daemon = spawn(
    'dbus-daemon',
    [`--config-file=${file}`, '--nofork', '--nopidfile', '--print-address=1'],
    {
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  await Promise.race([once(daemon.stdout, 'data'), failed(once(daemon, 'exit'))]);
  const connections: MessageBus[] = [];
  return {
    address,
    async connect() {
      const bus = sessionBus({ busAddress: address });
      bus.on('error', () => undefined); // the daemon going away at the end is no news
      connections.push(bus);
      if ((bus as { name?: string | null }).name == null) await once(bus, 'connect');
      return bus;
    },
    async stop() {
      for (const bus of connections) bus.disconnect();
      if (daemon.exitCode !== null || daemon.signalCode !== null) return;
      const gone = once(daemon, 'exit');
      daemon.kill();
      await gone;
    },
  };
};

const failed = async (exit: Promise<unknown>): Promise<never> => {
  await exit;
  throw new Error('dbus-daemon ended before it was ready');
};

/** Calls a method and gives the unwrapped arguments of the answer; an error reply rejects. */
export const call = async (
  bus: MessageBus,
  target: Target,
  member: string,
  signature = '',
  body: readonly unknown[] = [],
): Promise<readonly unknown[]> => {
  const message = new Message({
    destination: target.name,
    path: target.path,
    interface: target.face,
    member,
    signature,
    body: [...body],
  });
  const answer = await bus.call(message);
  return (answer?.body ?? []).map(plain);
};

/** Takes the variants out of what came over the bus, all the way down; bytes stay a Buffer. */
export const plain = (value: unknown): unknown => {
  if (value instanceof Variant) return plain(value.value);
  if (Buffer.isBuffer(value)) return value;
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
};
