import { useState } from 'react';
import { durationText } from '#core/bridge/words.ts';
import type { Command } from '#core/bridge/command.ts';
import type { Snapshot } from '#core/bridge/snapshot.ts';
import type { Offer } from '#core/cycle/cycle.ts';
import { CATALOGUE } from '#core/exercises/catalogue.ts';
import { Figure } from '../figure/figure.tsx';
import { send, useSnapshot, useTheme } from '../ui/connect.ts';
import { useSounds } from '../ui/sounds.ts';
import { Fuse } from './fuse.tsx';
import { offerLine, waitingLine } from './offer-words.ts';

/** The heads-up: a break is due, at the edge of sight. It never takes the focus, so it is for the mouse. */
export function HeadsUpPage() {
  const state = useSnapshot();
  useTheme(state?.settings.theme ?? null);
  useSounds(state?.settings.sound ?? null);
  if (state === null || state.offer === null) return <main className="heads-up" />;
  return <OfferView key={state.offer.since} state={state} offer={state.offer} />;
}

function OfferView({ state, offer }: { readonly state: Snapshot; readonly offer: Offer }) {
  return (
    <main className="heads-up" data-grown={offer.grown}>
      <div className="about">
        <Tile offer={offer} />
        <div className="lines" role="status">
          <h1>{nameOf(offer)}</h1>
          <p>{offerLine(offer)}</p>
          <p>{waitingLine(offer)}</p>
        </div>
      </div>
      {offer.grown && <p className="why">No answer counts as missed. It comes back in {again(state)}.</p>}
      <Answers later={state.settings.later} />
      <Fuse from={offer.since} to={state.offerEndsAt ?? offer.since} />
    </main>
  );
}

const again = ({ settings }: Snapshot) => durationText(settings.headsUp.againAfter);

/** The name up to its first comma: the line is short. */
const nameOf = ({ exercise }: Offer) => CATALOGUE[exercise].name.replace(/,.*$/, '');

function Tile({ offer }: { readonly offer: Offer }) {
  const { kind, name } = CATALOGUE[offer.exercise];
  const stage = offer.plan.stages.find((one) => one.exercise === offer.exercise);
  return (
    <div className={`tile ${kind === 'release' ? 'release' : 'move'}`}>
      <Figure
        exercise={offer.exercise}
        side={stage?.side ?? null}
        motion="still"
        size={56}
        tool={stage?.tool ?? null}
        label={name}
        fit="square"
        crop="place"
      />
    </div>
  );
}

/** The three answers. The first one counts; the window closes with it. */
function Answers({ later }: { readonly later: number }) {
  const [answered, setAnswered] = useState(false);
  const answer = (command: Command) => () => {
    if (answered) return;
    setAnswered(true);
    // Refused or lost: the question stands again.
    void send(command).then(({ ok }) => !ok && setAnswered(false));
  };
  return (
    <div className="answers">
      <button className="btn sm primary" onClick={answer({ do: 'start', exercise: null })}>
        Start
      </button>
      <button className="btn sm" onClick={answer({ do: 'later', seconds: null })}>
        Later, {durationText(later)}
      </button>
      <button className="btn sm plain" onClick={answer({ do: 'skip' })}>
        Skip
      </button>
    </div>
  );
}
