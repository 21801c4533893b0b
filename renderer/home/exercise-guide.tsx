import { durationFieldText } from '#core/settings/duration.ts';
import type { Exercise } from '#core/exercises/exercise.ts';
import { ZONES } from '#core/exercises/zones.ts';
import type { Screening } from '#core/screening/screening.ts';
import { capOf } from '#core/screening/screening.ts';
import { cueText, PHASE_WORDS } from './exercise-words.ts';

type Props = { readonly exercise: Exercise; readonly screening: Screening };

/** How an exercise goes: its phases, what it feels like, what goes wrong, what to keep off, and when to stop. */
export function ExerciseGuide({ exercise, screening }: Props) {
  const { phases, sides, feel, mistakes, gentler, firmer, avoid, avoidZones, stopIf } = exercise;
  const cap = capOf(screening);
  return (
    <>
      <section className="card guide" aria-labelledby="steps">
        <h2 id="steps">How it goes{sides === 'each' ? ', on each side' : ''}</h2>
        <ol className="phases">
          {phases.map((phase, at) => (
            <li key={`${at} ${phase.kind}`}>
              <span className="when">{durationFieldText(phase.seconds)}</span>
              <p>
                <b>{PHASE_WORDS[phase.kind]}.</b> {cueText(phase, exercise, cap)}
              </p>
            </li>
          ))}
        </ol>
      </section>
      <section className="card guide" aria-label="What to know">
        <h2>What it feels like</h2>
        <p>{feel}</p>
        <h2>Easily done wrong</h2>
        <Lines lines={mistakes} />
        <h2>Gentler</h2>
        <p>{gentler}</p>
        <h2>Firmer</h2>
        <p>{firmer}</p>
      </section>
      <section className="card guide" aria-label="What to keep off">
        {avoid.length + avoidZones.length > 0 && <h2>Keep off</h2>}
        <Lines
          lines={[
            ...(avoidZones.length === 0 ? avoid : []),
            ...avoidZones.map((id) => `${ZONES[id].label}: ${lower(ZONES[id].why)}`),
          ]}
        />
        <h2>Stop when</h2>
        <Lines lines={stopIf} />
      </section>
    </>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul className="lines">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

const lower = (text: string): string => `${text.slice(0, 1).toLowerCase()}${text.slice(1)}`;
