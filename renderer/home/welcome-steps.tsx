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
import type { StepId } from './welcome-words.ts';

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
      return <WelcomeReady state={state} />;
    default:
      return assertNever(step);
  }
}
