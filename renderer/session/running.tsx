import { durationText } from '#core/bridge/words.ts';
import { planSeconds } from '#core/session/plan.ts';
import type { Progress } from '#core/session/progress.ts';
import type { Session } from '#core/session/session.ts';
import { exerciseOf } from '#core/session/session.ts';
import type { Settings } from '#core/settings/settings.ts';
import type { Acts, Primary } from './acts.ts';
import { Bar } from './bar.tsx';
import { Controls } from './controls.tsx';
import { Picture } from './picture.tsx';
import { nextWords } from './stage-words.ts';
import { Words } from './words.tsx';

type RunningProps = {
  readonly session: Session;
  readonly seen: Progress;
  readonly primary: Primary;
  readonly sound: Settings['sound'];
  readonly acts: Acts;
};

/** A session under way. */
export function Running({ session, seen, primary, sound, acts }: RunningProps) {
  return (
    <main className="window">
      <Picture session={session} seen={seen} />
      <div className="body">
        <div className="words">
          <Words session={session} seen={seen} />
        </div>
        <Controls primary={primary} acts={acts} />
        <Foot session={session} seen={seen} primary={primary} />
      </div>
      <Bar {...titles(session, seen)} sound={sound} acts={acts} />
    </main>
  );
}

function titles(session: Session, { stage, index }: Progress) {
  const { name, kind } = exerciseOf(session.plan, stage.exercise);
  if (stage.kind === 'set-up' && index === 0) {
    const what = kind === 'release' ? 'Release session' : 'Movement';
    return { title: what, detail: durationText(planSeconds(session.plan)), heading: false };
  }
  const detail = `${index + 1} of ${session.plan.stages.length}`;
  return { title: name, detail, heading: stage.kind !== 'switch' && stage.kind !== 'set-up' };
}

type FootProps = { readonly session: Session; readonly seen: Progress; readonly primary: Primary };

function Foot({ session, seen, primary }: FootProps) {
  const { name, length } = nextWords(session.plan, seen.stage, seen.next);
  return (
    <footer className="foot">
      <p className="next">
        Next <b>{name}</b> {length}
      </p>
      <p className="hint">
        <kbd>Space</kbd> {HINTS[primary]}
        <span className="leave">
          <kbd>Esc</kbd> leave
        </span>
      </p>
    </footer>
  );
}

const HINTS = { pause: 'pause', resume: 'resume', ready: 'ready', close: 'close' } as const;
