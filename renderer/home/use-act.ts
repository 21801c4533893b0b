import { useState } from 'react';
import type { Snapshot } from '#core/bridge/snapshot.ts';
import { exerciseIn } from '#core/exercises/catalogue.ts';
import type { Exercise } from '#core/exercises/exercise.ts';
import { ownExercises } from '#core/packs/pack.ts';
import { send } from '../ui/connect.ts';
import type { Act } from './act.ts';

/** Why the last wish was refused, or not done quite as it was meant, and what can be done instead; null = nothing is offered. */
export type Refusal = { readonly message: string; readonly instead: Exercise | null };

/** The way to ask for something, and the refusal of the last wish; null = it was granted as it was meant. `granted` hears of it. */
export function useAct(
  { settings }: Snapshot,
  granted?: () => void,
): { readonly act: Act; readonly refusal: Refusal | null } {
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const act: Act = (command) => {
    void send(command).then((answer) => {
      if (answer.ok) {
        const { notes = [] } = answer;
        setRefusal(notes.length === 0 ? null : { message: notes.join(' '), instead: null });
        granted?.();
        return;
      }
      const { message, instead } = answer;
      const found = instead === undefined ? undefined : exerciseIn(ownExercises(settings.packs), instead);
      setRefusal({ message, instead: found ?? null });
    });
  };
  return { act, refusal };
}
