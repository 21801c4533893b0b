import type { Log, Sense } from '../ports.ts';
import { childSense } from './child-sense.ts';
import type { Ground } from './child-sense.ts';
import { macFacts } from './mac-facts.ts';
import { macProgram } from './mac-script.ts';

/** macOS tells apps for messages only, and those only after it asked the person. */
const NO_FOCUS = 'macOS does not tell Unknot whether a Focus, such as Do Not Disturb, is on.';

/** Knows that nobody can know: it holds nothing, and says why. */
const focus: Sense = {
  reasons: ['do-not-disturb'],
  watch(_wish, tell) {
    tell([]);
    return () => undefined;
  },
  blind: () => NO_FOCUS,
};

/** All that macOS is asked for, by one script that lives while somebody watches; of a Focus it tells nothing. */
export function macSenses(log: Log, ground?: Ground): readonly Sense[] {
  const teller = {
    reasons: ['camera', 'microphone', 'full-screen', 'app'],
    program: macProgram,
    understand: macFacts(process.pid),
  } as const;
  return [childSense(teller, log, ground), focus];
}
