import type { BusInterface } from '../adapters/bus-object.ts';
import type { Bus, BusCall, BusSignal } from '../adapters/desktop-bus.ts';

/** A bus in memory. */
export type FakeBus = Bus & {
  /** What is asked for and by whom it is heard. */
  readonly rules: readonly string[];
  /** The objects that are answered for, by their path. */
  readonly objects: Map<string, readonly BusInterface[]>;
  /** The signals of our own objects. */
  readonly signals: Omit<BusCall, 'destination'>[];
  /** Says a signal to those who listen by a rule that has all these words. */
  readonly say: (words: readonly string[], signal: Partial<BusSignal>) => void;
};

/** A bus on which `answer` answers every question; null = nobody does. */
export function fakeBus(answer: (call: BusCall) => unknown = () => null): FakeBus {
  const listeners: { readonly rule: string; readonly heard: (signal: BusSignal) => void }[] = [];
  const objects: FakeBus['objects'] = new Map();
  const signals: FakeBus['signals'] = [];
  return {
    objects,
    signals,
    get rules() {
      return listeners.map(({ rule }) => rule);
    },
    match: (rule, heard) => {
      const listener = { rule, heard };
      listeners.push(listener);
      return () => {
        const at = listeners.indexOf(listener);
        if (at >= 0) listeners.splice(at, 1);
      };
    },
    ask: (call, tell) => tell(answer(call)),
    answer: (path, faces) => {
      objects.set(path, faces);
      return () => void objects.delete(path);
    },
    signal: (signal) => void signals.push(signal),
    say: (words, signal) => {
      for (const { rule, heard } of [...listeners]) {
        if (words.every((word) => rule.includes(`'${word}'`))) {
          heard({ interface: '', member: '', body: [], ...signal });
        }
      }
    },
  };
}
