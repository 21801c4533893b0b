import type { Answer, Command } from '#core/bridge/command.ts';
import type { Snapshot } from '#core/bridge/snapshot.ts';
import { changeSettings } from '#core/settings/parse.ts';
import { fakeBridge, giveBridge } from './fake-bridge.ts';
import type { FakeBridge } from './fake-bridge.ts';

type Refusal = Extract<Answer, { ok: false }>;

/** An app with nothing but its settings: it changes them, tells every window, and remembers what it was asked. */
export type FakeApp = Pick<FakeBridge, 'sent'> & {
  /** The state as it holds now. */
  readonly state: () => Snapshot;
  /** A change from somewhere else. */
  readonly push: (part: Partial<Snapshot>) => void;
  /** The next command is refused with these words, and what else is to say. */
  readonly refuse: (message: string, more?: Partial<Refusal>) => void;
  /** The next command is done, with this to say about how. */
  readonly remark: (note: string) => void;
};

/** Gives the page of this test an app in this state. */
export function fakeApp(first: Snapshot): FakeApp {
  const bridge = fakeBridge(first);
  let state = first;
  let next: Answer | null = null;
  const push = (part: Partial<Snapshot>) => {
    state = { ...state, ...part };
    bridge.push(state);
  };
  const answer = (command: Command): Answer => {
    if (next !== null) {
      const told = next;
      next = null;
      return told;
    }
    if (command.do !== 'change-settings') return { ok: true };
    const { settings, faults } = changeSettings(state.settings, command.key, command.value);
    if (faults.length > 0) return { ok: false, message: faults.map(({ wants }) => wants).join(', ') };
    push({ settings });
    return { ok: true };
  };
  giveBridge({
    ...bridge,
    hello: () => Promise.resolve(state),
    send: (command) => {
      bridge.sent.push(command);
      return Promise.resolve(answer(command));
    },
  });
  return {
    sent: bridge.sent,
    state: () => state,
    push,
    refuse: (message, more = {}) => {
      next = { ok: false, message, ...more };
    },
    remark: (note) => {
      next = { ok: true, notes: [note] };
    },
  };
}
