import type { Log, Sense } from '../ports.ts';
import { childSense } from './child-sense.ts';
import type { Ground } from './child-sense.ts';
import { windowsFacts } from './windows-facts.ts';
import { windowsProgram } from './windows-script.ts';

/** All that Windows is asked for, by one PowerShell that lives while somebody watches. */
export function windowsSenses(log: Log, ground?: Ground): readonly Sense[] {
  const teller = {
    reasons: ['camera', 'microphone', 'full-screen', 'do-not-disturb', 'app'],
    program: windowsProgram,
    understand: windowsFacts(process.pid),
  } as const;
  return [childSense(teller, log, ground)];
}
