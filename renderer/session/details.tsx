import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import type { Exercise } from '#core/exercises/exercise.ts';
import { ZONES } from '#core/exercises/zones.ts';
import type { LeftOut } from '#core/session/session.ts';
import { Icon } from '../ui/icons.tsx';
import { leftOutText } from './left-out-words.ts';
import { capital } from './stage-words.ts';
import { gradeText, TWO_TESTS } from './details-words.ts';

type DetailsProps = {
  readonly exercise: Exercise;
  /** What was asked for and is not in the session. */
  readonly leftOut: readonly LeftOut[];
  /** What the clock shows meanwhile; null = it waits. */
  readonly clock: ReactNode;
  readonly close: () => void;
};

/** All about the exercise under way, over its words: the clock goes on. The focus comes here, and goes back where it was. */
export function Details({ exercise, leftOut, clock, close }: DetailsProps) {
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    // From its beginning, wherever the words were scrolled to; at twice the size the window itself scrolls.
    panel.current?.focus({ preventScroll: true });
    for (const name of ['.words', '.window']) {
      const scroller = panel.current?.closest(name);
      if (scroller) scroller.scrollTop = 0;
    }
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <section ref={panel} className="details" aria-labelledby="details-title" tabIndex={-1}>
      <header className="details-head">
        <h2 id="details-title">About this exercise</h2>
        {clock}
        <button className="icon-btn" aria-label="Close the details" title="Close (Esc)" onClick={close}>
          <Icon name="close" />
        </button>
      </header>
      <p className="small">{capital(exercise.muscles.join(', '))}</p>
      <List title="Left out of this session" lines={leftOut.map(leftOutText)} />
      <Feeling exercise={exercise} />
      <KeepOff exercise={exercise} />
      <Sureness exercise={exercise} />
    </section>
  );
}

type Of = { readonly exercise: Exercise };

function Feeling({ exercise: { feel, mistakes, gentler, firmer } }: Of) {
  return (
    <>
      <h3>What you should feel</h3>
      <p>{feel}</p>
      <List title="Common mistakes" lines={mistakes} />
      <h3>Gentler</h3>
      <p>{gentler}</p>
      <h3>Firmer</h3>
      <p>{firmer}</p>
    </>
  );
}

function KeepOff({ exercise: { kind, avoid, avoidZones, stopIf } }: Of) {
  return (
    <>
      <List title="Leave alone" lines={avoid} />
      {avoidZones.length > 0 && (
        <>
          <h3>Nothing presses here</h3>
          <ul>
            {avoidZones.map((zone) => (
              <li key={zone}>
                {ZONES[zone].label}. <span className="sub">{ZONES[zone].why}.</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {kind === 'release' && <p className="tests">{TWO_TESTS}</p>}
      <List title="Stop if" lines={stopIf} />
    </>
  );
}

function Sureness({ exercise }: Of) {
  return (
    <>
      <h3>How sure this is</h3>
      <p>{gradeText(exercise.grade)}</p>
      <p className="small">Sources: page Exercises.</p>
    </>
  );
}

function List({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
