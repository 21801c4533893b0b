import type { Cycle } from '#core/cycle/cycle.ts';
import { freshCycle } from '#core/cycle/cycle.ts';
import { keptCycle, parseCycle, UNKEPT } from '#core/cycle/parse.ts';
import type { Instant } from '#core/time.ts';
import { MINUTE } from '#core/time.ts';

/** The state file on paper: written when the shell writes it, read as the next run reads it. */
export class PaperFile {
  #written: Cycle;

  constructor(cycle: Cycle) {
    this.#written = cycle;
  }

  /** Writes the state as the shell does: when a fact changed, and about once a minute while time counts. */
  keep(cycle: Cycle, now: Instant): void {
    const counts = cycle.activeSince !== null || cycle.session !== null;
    const beat = cycle.session === null ? MINUTE : 0;
    const old = counts && Math.abs(now - this.#written.seenAt) >= beat;
    if (old || changed(this.#written, cycle)) this.write(cycle);
  }

  write(cycle: Cycle): void {
    this.#written = cycle;
  }

  /** What the next run finds. */
  read(now: Instant): Cycle {
    return parseCycle(JSON.parse(JSON.stringify(keptCycle(this.#written))), now).cycle;
  }
}

/** The facts that the state file keeps and that are worth writing; the instants of looks alone are not. */
const KEPT = (Object.keys(freshCycle(0)) as readonly (keyof Cycle)[]).filter(
  (fact) => !['seenAt', 'lookAt', ...UNKEPT].includes(fact),
);

/** True when a fact differs that the state file keeps. */
function changed(was: Cycle, is: Cycle): boolean {
  return KEPT.some((fact) => was[fact] !== is[fact]);
}
