import { digitsText, durationText } from '#core/bridge/words.ts';
import { planSeconds } from '#core/session/plan.ts';
import type { Progress } from '#core/session/progress.ts';
import type { Plan, Session } from '#core/session/session.ts';
import { exerciseOf, isBetween } from '#core/session/session.ts';
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
  /** What came of the last key, such as why it was refused; null = nothing to say, or a while ago. */
  readonly notice: string | null;
};

/** A session under way. */
export function Running({ session, seen, primary, sound, acts, ...shown }: RunningProps) {
  const { rating, details, notice } = shown;
  const { stage, waiting, secondsLeft } = seen;
  const clock = waiting ? null : <Clock seconds={secondsLeft} className="details-clock" />;
  return (
    <main className="window">
      <Picture session={session} seen={seen} reading={details} />
      <div className="body">
        <div className="words" data-side={stage.side ?? undefined}>
          {details ? (
            <Details
              exercise={exerciseOf(session.plan, stage.exercise)}
              leftOut={session.plan.leftOut}
              clock={clock}
              close={acts.details}
            />
          ) : (
            <Words session={session} seen={seen} rating={rating} />
          )}
        </div>
        {notice !== null && <p className="notice">{notice}</p>}
        <Controls primary={primary} acts={acts} />
        <Foot plan={session.plan} seen={seen} acts={acts} />
      </div>
      <Bar
        {...titles(session, seen, details)}
        sound={sound}
        details={details}
        paused={pausedInBar(seen)}
        acts={acts}
      />
    </main>
  );
}

/** Whether the bar's key is pressed; undefined = no such key: the primary pauses here, or the card's title needs the room. */
function pausedInBar({ stage, index, paused, waiting }: Progress): boolean | undefined {
  const elsewhere = isBetween(stage.kind) || stage.kind === 'find';
  return elsewhere && index > 0 && !waiting ? paused : undefined;
}

function titles({ plan }: Session, { stage, index, waiting }: Progress, details: boolean) {
  const { name } = exerciseOf(plan, stage.exercise);
  if (stage.kind === 'set-up' && index === 0) {
    return {
      title: `${durationText(planSeconds(plan))} in all`,
      detail: pressingText(plan),
      heading: details,
    };
  }
  const { part, of } = partAt(plan, index);
  const headed = stage.kind === 'switch' || stage.kind === 'swap' || stage.kind === 'set-up' || waiting;
  return { title: name, detail: of === 1 ? null : `${part} of ${of}`, heading: !headed || details };
}

/** How long of a session is pressing; null = nothing is. */
function pressingText(plan: Plan): string | null {
  const pressed = plan.stages.reduce((sum, stage) => sum + (stage.pressure ? stage.seconds : 0), 0);
  return pressed === 0 ? null : `${digitsText(pressed)} under pressure`;
}
