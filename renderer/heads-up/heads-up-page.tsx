import type { Snapshot } from '#core/bridge/snapshot.ts';
import { durationText } from '#core/bridge/words.ts';
import type { Offer } from '#core/cycle/cycle.ts';
import { exerciseOf } from '#core/session/session.ts';
import { figureOf } from '../figure/figure-of.ts';
import { Figure } from '../figure/figure.tsx';
import { PersonContext } from '../figure/person-context.tsx';
import { useSnapshot, useTheme } from '../ui/connect.ts';
import { Icon } from '../ui/icons.tsx';
import { useSounds } from '../ui/sounds.ts';
import { Answers } from './answers.tsx';
import { Fuse } from './fuse.tsx';
import { offerLine, waitingLine } from './offer-words.ts';
import { useSecondsUntil } from './use-seconds-until.ts';

/** The heads-up: a break is due, at the edge of sight. It never takes the focus, so it is for the mouse. */
export function HeadsUpPage() {
  const state = useSnapshot();
  useTheme(state?.settings.theme ?? null);
  useSounds(state?.settings ?? null);
  if (state === null || state.offer === null) return <main className="heads-up" />;
  return (
    <PersonContext value={state.settings.person}>
      <OfferView key={state.offer.since} state={state} offer={state.offer} />
    </PersonContext>
  );
}

function OfferView({ state, offer }: { readonly state: Snapshot; readonly offer: Offer }) {
  const left = useSecondsUntil(offer.dueAt);
  const due = Math.max(offer.since, offer.dueAt);
  return (
    <main className="heads-up" data-grown={offer.grown}>
      <div className="about">
        <Tile offer={offer} />
        <div className="lines" role="status">
          <Line as="h1" text={nameOf(offer)} />
          <Line as="p" text={offerLine(offer)} />
          <Line as="p" text={waitingLine(offer, left, startsItself(state))} />
        </div>
      </div>
      {offer.grown && <p className="why">No answer counts as missed. It comes back in {again(state)}.</p>}
      <Answers state={state} offer={offer} />
      <Fuse from={due} to={state.offerEndsAt ?? due} />
    </main>
  );
}

type LineProps = { readonly as: 'h1' | 'p'; readonly text: string };

/** There is room for one line each: a long one is set smaller. */
function Line({ as: Tag, text }: LineProps) {
  return <Tag className={text.length > LONG[Tag] ? 'long' : undefined}>{text}</Tag>;
}

const LONG = { h1: 26, p: 41 } as const;

/** Whether this break begins by itself: a pause is only seen where the system tells of the last input. */
const startsItself = ({ settings, idle }: Snapshot) =>
  settings.headsUp.starts === 'at-pause' && idle === 'known';

const again = ({ settings }: Snapshot) => durationText(settings.headsUp.againAfter);

/** The name up to its first comma: the line is short. */
const nameOf = ({ plan, exercise }: Offer) => exerciseOf(plan, exercise).name.replace(/,.*$/, '');

function Tile({ offer }: { readonly offer: Offer }) {
  const exercise = exerciseOf(offer.plan, offer.exercise);
  const shown = figureOf(exercise);
  const stage = offer.plan.stages.find((one) => one.exercise === offer.exercise);
  return (
    <div className={`tile ${exercise.kind === 'release' ? 'release' : 'move'}`}>
      {shown === null ? (
        <Icon name="body" />
      ) : (
        <Figure
          exercise={shown}
          side={stage?.side ?? null}
          motion="still"
          size={56}
          tool={stage?.tool ?? null}
          // Its name is the heading beside it.
          label=""
          fit="square"
          crop="place"
        />
      )}
    </div>
  );
}
