import type { Sync } from 'x11';
import type { XConnection } from './x-connection.ts';

/**
 * Calls back once, at the next input: by an alarm that the X server keeps on how long there was none. Until then nothing
 * runs, here or there. Never calls where the server lacks the extension. Gives the way to stop.
 */
export function nextInput(connection: XConnection, came: () => void): () => void {
  const { client } = connection;
  let stop: (() => void) | null = null;
  let over = false;
  const end = () => {
    over = true;
    stop?.();
    stop = null;
  };
  const set = async () => {
    const idle = await idleCounter(connection);
    if (idle === null || over) return;
    const alarm = client.AllocID();
    const hear = (event: { readonly name?: string; readonly alarm?: number }) => {
      if (event.name !== 'AlarmNotify' || event.alarm !== alarm || over) return;
      end();
      came();
    };
    client.on('event', hear);
    stop = () => {
      client.off('event', hear);
      idle.sync.DestroyAlarm(alarm);
    };
    idle.sync.CreateAlarm(alarm, fallsToNothing(idle));
  };
  void set();
  return end;
}

type Idle = { readonly sync: Sync; readonly counter: number };

/** The counter of milliseconds without input; null = this server has none. */
async function idleCounter({ client, ask }: XConnection): Promise<Idle | null> {
  const sync = await ask<Sync>((done) => client.require('sync', done));
  if (sync === null) return null;
  const counters = await ask<Counters>((done) => sync.ListSystemCounters(done));
  const counter = counters?.find(({ name }) => name === 'IDLETIME')?.counter;
  return counter === undefined ? null : { sync, counter };
}

type Counters = readonly { readonly counter: number; readonly name: string }[];

/** An alarm that rings once: when the counter falls from more than 1 ms. */
function fallsToNothing({ sync, counter }: Idle): Readonly<Record<string, number>> {
  const { ValueType, TestType } = sync;
  return {
    counter,
    valueType: ValueType.Absolute,
    value: 1,
    testType: TestType.NegativeTransition,
    delta: 0,
    events: 1,
  };
}
