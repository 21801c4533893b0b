import { contextBridge, ipcRenderer } from 'electron/renderer';
import { CHANNELS } from '#core/bridge/bridge.ts';
import type { Bridge } from '#core/bridge/bridge.ts';
import type { Answer, Command } from '#core/bridge/command.ts';
import type { Snapshot } from '#core/bridge/snapshot.ts';
import type { Heard } from '#core/session/sound.ts';

/** Listens on one of our channels and nothing else; gives the way to stop. */
function on(channel: string, callback: (value: never) => void): () => void {
  const listener = (_event: unknown, value: unknown) => {
    callback(value as never); // earned: the main process alone speaks on our channels
  };
  ipcRenderer.on(channel, listener);
  return () => {
    ipcRenderer.removeListener(channel, listener);
  };
}

/** What was last said of this window: a page that begins to listen late must know it too. */
let seenNow = true;
on(CHANNELS.seen, (seen: boolean) => {
  seenNow = seen;
});

const bridge: Bridge = {
  hello: () => ipcRenderer.invoke(CHANNELS.hello) as Promise<Snapshot>,
  send: (command: Command) => ipcRenderer.invoke(CHANNELS.send, command) as Promise<Answer>,
  onSnapshot: (callback: (state: Snapshot) => void) => on(CHANNELS.snapshot, callback),
  onSound: (callback: (heard: Heard) => void) => on(CHANNELS.sound, callback),
  onSeen: (callback: (seen: boolean) => void) => {
    callback(seenNow);
    return on(CHANNELS.seen, callback);
  },
};

contextBridge.exposeInMainWorld('unknot', bridge);
