import { digitsText, durationText } from '#core/bridge/words.ts';
import { planSeconds } from '#core/session/plan.ts';
import type { Progress } from '#core/session/progress.ts';
import type { Plan, Session } from '#core/session/session.ts';
import { exerciseOf } from '#core/session/session.ts';
import type { Settings } from '#core/settings/settings.ts';
import type { Primary } from './acts.ts';
import { Bar } from './bar.tsx';
import { Clock } from './clock.tsx';
import { Controls } from './controls.tsx';
import { Details } from './details.tsx';
import { Foot } from './foot.tsx';
import type { KeyActs } from './keys.ts';
import { Picture } from './picture.tsx';
import { partAt } from './stage-words.ts';
import type { Rating } from './use-rating.ts';
import { Words } from './words.tsx';

type RunningProps = {
  readonly session: Session;
  readonly seen: Progress;
  readonly primary: Primary;
  readonly sound: Settings['sound'];
  readonly acts: KeyActs;
  readonly rating: Rating | null;
  /** True = the details of the exercise lie over its words. */
  readonly details: boolean;
  /** Why the last key was refused; null = it was not, or a while ago. */
  readonly refused: string | null;
};

/** A session under way. */
export function Running({ session, seen, primary, sound, acts, ...shown }: RunningProps) {
  const { rating, details, refused } = shown;
  const { stage, waiting, secondsLeft } = seen;
  const clock = waiting ? null : <Clock seconds={secondsLeft} className="details-clock" />;
  return (
    <main className="window">
      <Picture session={session} seen={seen} reading={details} />
      <div className="body">
        <div className="words">
          {details ? (
            <Details exercise={exerciseOf(session.plan, stage.exercise)} clock={clock} close={acts.details} />
          ) : (
            <Words session={session} seen={seen} rating={rating} />
          )}
        </div>
        {refused !== null && <p className="refused-act">{refused}</p>}
        <Controls primary={primary} acts={acts} />
        <Foot plan={session.plan} seen={seen} acts={acts} />
      </div>
      <Bar {...titles(session, seen, details)} sound={sound} details={details} acts={acts} />
    </main>
  );
}

function titles({ plan }: Session, { stage, index, waiting }: Progress, details: boolean) {
  const { name, kind } = exerciseOf(plan, stage.exercise);
  if (stage.kind === 'set-up' && index === 0) {
    return {
      title: kind === 'release' ? 'Release' : 'Movement',
      detail: lengthsText(plan),
      heading: details,
    };
  }
  const { part, of } = partAt(plan, index);
  const headed = stage.kind === 'switch' || stage.kind === 'swap' || stage.kind === 'set-up' || waiting;
  return { title: name, detail: of === 1 ? null : `${part} of ${of}`, heading: !headed || details };
}

/** The length of all of it and, apart from it, of the pressing. */
function lengthsText(plan: Plan): string {
  const pressed = plan.stages.reduce((sum, stage) => sum + (stage.pressure ? stage.seconds : 0), 0);
  const all = durationText(planSeconds(plan));
  return pressed === 0 ? all : `${all}, ${digitsText(pressed)} under pressure`;
}
