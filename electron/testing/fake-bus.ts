import type { Bus, BusCall, BusSignal } from '../adapters/desktop-bus.ts';

/** A bus in memory. */
export type FakeBus = Bus & {
  /** What is asked for and by whom it is heard. */
  readonly rules: readonly string[];
  /** Says a signal to those who listen by a rule that has all these words. */
  readonly say: (words: readonly string[], signal: Partial<BusSignal>) => void;
};

/** A bus on which `answer` answers every question; null = nobody does. */
export function fakeBus(answer: (call: BusCall) => unknown = () => null): FakeBus {
  const listeners: { readonly rule: string; readonly heard: (signal: BusSignal) => void }[] = [];
  return {
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
    say: (words, signal) => {
      for (const { rule, heard } of [...listeners]) {
        if (words.every((word) => rule.includes(`'${word}'`))) {
          heard({ interface: '', member: '', body: [], ...signal });
        }
      }
    },
  };
}
