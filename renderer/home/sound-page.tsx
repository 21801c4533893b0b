import type { Settings } from '#core/settings/settings.ts';
import type { Change } from './change.ts';
import { LookCard } from './look-card.tsx';
import { PersonCard } from './person-card.tsx';
import { SessionCard } from './session-card.tsx';
import { SoundCard } from './sound-card.tsx';
import { VoiceCard } from './voice-card.tsx';

type Props = { readonly settings: Settings; readonly change: Change };

/** How Unknot sounds, speaks and looks, and how a session goes on. */
export function SoundPage({ settings: { sound, voice, session, theme, person }, change }: Props) {
  return (
    <>
      <h1>Sound and look</h1>
      <p className="lead">Sounds and words tell what to do and when, so that your eyes are free.</p>
      <SoundCard sound={sound} change={change} />
      <VoiceCard voice={voice} sound={sound} change={change} />
      <SessionCard session={session} change={change} />
      <LookCard theme={theme} change={change} />
      <PersonCard person={person} change={change} />
    </>
  );
}
