import { useEffect, useRef, useState } from 'react';
import type { Snapshot } from '#core/bridge/snapshot.ts';
import type { Change } from './change.ts';
import { WelcomeAside } from './welcome-aside.tsx';
import { WelcomeKeys } from './welcome-keys.tsx';
import { WelcomeStep } from './welcome-steps.tsx';
import { STEPS } from './welcome-words.ts';

type Props = { readonly state: Snapshot; readonly change: Change };

/** Questions before the last two pages, which are the health questions and the end. */
const ASKED = STEPS.length - 2;

/** The first run: five short questions, the health questions, and the first break. Every answer is kept at once. */
export function WelcomePage({ state, change }: Props) {
  const [at, setAt] = useState(0);
  const title = useRef<HTMLHeadingElement>(null);
  const page = useRef<HTMLDivElement>(null);
  const step = STEPS[at] ?? STEPS[0];
  useEffect(() => {
    if (at > 0) title.current?.focus();
    if (page.current !== null) page.current.scrollTop = 0;
  }, [at]);
  const go = (to: number) => {
    // Whoever has come to the end has been welcomed, however they leave from there.
    if (STEPS[to]?.id === 'ready') void change('welcomed', () => true);
    setAt(to);
  };
  return (
    <div className="welcome">
      <WelcomeAside settings={state.settings} asked={step.id === 'tight'} change={change} />
      <div className="welcome-page" ref={page}>
        <div className="welcome-way" aria-hidden="true">
          {STEPS.slice(0, ASKED).map(({ id }, index) => (
            <i key={id} className={index <= at ? 'on' : ''} />
          ))}
        </div>
        <p className="small">{at < ASKED ? `${at + 1} of ${ASKED}, about a minute in all` : step.way}</p>
        <h1 ref={title} tabIndex={-1}>
          {step.title}
        </h1>
        <p className="lead">{step.lead}</p>
        <WelcomeStep step={step.id} state={state} change={change} next={() => go(at + 1)} />
        <WelcomeKeys at={at} step={step.id} state={state} go={go} change={change} />
      </div>
    </div>
  );
}
