import { assertNever } from '#core/assert-never.ts';
import type { Snapshot } from '#core/bridge/snapshot.ts';
import { ProblemText, useProblem } from '../ui/problem.tsx';
import { AreaPicks } from './area-picks.tsx';
import type { Change } from './change.ts';
import { HealthQuestions } from './health-questions.tsx';
import { PlaceFields } from './place-fields.tsx';
import { ToolPicks } from './tool-picks.tsx';
import { WelcomeHours } from './welcome-hours.tsx';
import { WelcomeReady } from './welcome-ready.tsx';
import { WelcomeRhythm } from './welcome-rhythm.tsx';

export type StepId = 'tight' | 'tools' | 'place' | 'rhythm' | 'hours' | 'health' | 'ready';

type Step = {
  readonly id: StepId;
  readonly title: string;
  readonly lead: string;
  /** What stands in place of the number; empty = it has one. */
  readonly way: string;
};

/** All pages of the first run, in order. */
export const STEPS: readonly [Step, ...Step[]] = [
  {
    id: 'tight',
    title: 'Where does sitting get you?',
    lead: 'Pick from the list, or touch the body. You can change it whenever you like.',
    way: '',
  },
  {
    id: 'tools',
    title: 'What do you have?',
    lead: 'Your hands are enough to begin. Of two tools the softer one comes first.',
    way: '',
  },
  {
    id: 'place',
    title: 'Where are you?',
    lead: 'What you cannot do where you are is not offered.',
    way: '',
  },
  {
    id: 'rhythm',
    title: 'How often?',
    lead: 'A rhythm to begin with. Every part of it can be changed.',
    way: '',
  },
  {
    id: 'hours',
    title: 'And when not?',
    lead: 'Breaks are offered at any time, unless you say when.',
    way: '',
  },
  {
    id: 'health',
    title: 'Before anything is pressed',
    lead: 'This app offers general movement and self-massage guidance for healthy adults. It does not diagnose or treat any condition and does not replace professional advice. Please answer the next questions honestly; they stay on this device.',
    way: 'Health questions, a minute or two',
  },
  {
    id: 'ready',
    title: 'That is all',
    lead: 'Unknot asks when a break is due, and not before.',
    way: 'Ready',
  },
];

type Props = {
  readonly step: StepId;
  readonly state: Snapshot;
  readonly change: Change;
  readonly next: () => void;
};

/** The fields of one page of the first run. */
export function WelcomeStep({ step, state, change, next }: Props) {
  const { settings } = state;
  const problem = useProblem();
  switch (step) {
    case 'tight':
      return (
        <>
          <AreaPicks tight={settings.tight} change={change} problem={problem} />
          <ProblemText problem={problem} />
        </>
      );
    case 'tools':
      return (
        <>
          <ToolPicks owned={settings.tools} change={change} problem={problem} />
          <ProblemText problem={problem} />
        </>
      );
    case 'place':
      return <PlaceFields place={settings.place} change={change} />;
    case 'rhythm':
      return <WelcomeRhythm kinds={settings.kinds} change={change} />;
    case 'hours':
      return <WelcomeHours hours={settings.hours} change={change} />;
    case 'health':
      return <HealthQuestions state={state} change={change} done={next} />;
    case 'ready':
      return <WelcomeReady login={state.login} tray={state.tray} />;
    default:
      return assertNever(step);
  }
}
