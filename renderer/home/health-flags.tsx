import { emergencyNumber } from '#core/screening/emergency-numbers.ts';
import type { FlagLevel } from '#core/screening/red-flags.ts';
import { FLAG_LEVELS, RED_FLAG_IDS, RED_FLAGS } from '#core/screening/red-flags.ts';

const LEVELS: { readonly [level in FlagLevel]: readonly [title: string, says: string] } = {
  emergency: ['Call your emergency number now', 'Any one of these, however it began.'],
  urgent: ['Be seen today', 'A doctor on the same day.'],
  appointment: ['Book an appointment', 'Not tonight, and not never.'],
};

/** The signs that are for a doctor, in three levels, to be read at any time. */
export function HealthFlags() {
  return (
    <section className="card flags" aria-labelledby="flags">
      <h2 id="flags">Signs that are not for this app</h2>
      {FLAG_LEVELS.map((level) => (
        <div key={level} className={`flag-level ${level}`}>
          <h3 id={`flags-${level}`}>{LEVELS[level][0]}</h3>
          <p className="small">
            {LEVELS[level][1]}
            {level === 'emergency' && ` ${callText()}`}
          </p>
          <ul aria-labelledby={`flags-${level}`}>
            {RED_FLAG_IDS.filter((id) => RED_FLAGS[id].level === level).map((id) => (
              <li key={id}>{RED_FLAGS[id].label}</li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

/** A language tells a country only maybe. */
function callText(): string {
  const { number, country } = emergencyNumber(navigator.language);
  return country === null
    ? `${number} works in most countries.`
    : `The number where you seem to be: ${number}.`;
}
