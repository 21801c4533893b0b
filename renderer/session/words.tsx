import { assertNever } from '#core/assert-never.ts';
import type { Progress } from '#core/session/progress.ts';
import type { Session } from '#core/session/session.ts';
import { ChangeWords, WaitingWords } from './between-words.tsx';
import { FindWords } from './find-words.tsx';
import { SetUpWords } from './set-up-words.tsx';
import type { Rating } from './use-rating.ts';
import { WorkWords } from './work-words.tsx';

type WordsProps = {
  readonly session: Session;
  readonly seen: Progress;
  /** Null = nothing is asked on this stage. */
  readonly rating: Rating | null;
};

/** The words of the running stage: what to do now, how long, how hard. */
export function Words({ session, seen, rating }: WordsProps) {
  switch (seen.stage.kind) {
    case 'set-up':
      return <SetUpWords session={session} seen={seen} rating={rating} />;
    case 'switch':
    case 'swap':
      return <ChangeWords session={session} seen={seen} />;
    case 'find':
      return seen.waiting ? <WaitingWords seen={seen} /> : <FindWords session={session} seen={seen} />;
    case 'hold':
    case 'sweep':
    case 'move':
    case 'breathe':
      return seen.waiting ? <WaitingWords seen={seen} /> : <WorkWords session={session} seen={seen} />;
    default:
      return assertNever(seen.stage.kind);
  }
}
