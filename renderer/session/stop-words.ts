import { digitsText } from '#core/bridge/words.ts';
import type { Outcome } from '#core/cycle/cycle.ts';
import type { EmergencyNumber } from '#core/screening/emergency-numbers.ts';
import { ANYWHERE } from '#core/screening/emergency-numbers.ts';
import type { FlagLevel } from '#core/screening/red-flags.ts';
import { doneExercises } from '#core/session/outcome.ts';
import { exerciseOf } from '#core/session/session.ts';

/** The page when something felt wrong, as it begins. */
export const STOP_TITLE = 'That was the right call.';
export const STOP_QUESTION = 'You stopped because something felt wrong. Does any of this apply?';

/** What each level means, over its signs. */
export const LEVEL_TITLES: { readonly [level in FlagLevel]: string } = {
  emergency: 'Call now',
  urgent: 'See somebody today',
  appointment: 'Make an appointment',
};

/** What came of the list: the gravest sign ticked, one that was not named, or none. */
export type Finding = FlagLevel | 'unnamed' | 'none';

/** What to do, as a page: a heading, and sentences under it. */
export type Advice = {
  readonly title: string;
  readonly lines: readonly string[];
  /** True = the number stands large on the page. */
  readonly call: boolean;
};

/** What to do about a finding. */
export function adviceOn(finding: Finding, { number }: EmergencyNumber): Advice {
  switch (finding) {
    case 'emergency':
      return {
        title: `Call ${number} now`,
        lines: [
          'Or let somebody near you call. Say what you feel and since when.',
          'Stay where you are and do not drive yourself. Press and stretch nothing.',
        ],
        call: true,
      };
    case 'unnamed':
      return {
        title: 'Say what it is to somebody now',
        lines: [
          'One from the first list: call now. From the second: be seen today. From the third: make an appointment.',
          'If you are not sure which, call.',
        ],
        call: true,
      };
    case 'urgent':
      return {
        title: 'Be seen today',
        lines: [
          'Call your doctor, or the line that stands in for them when they are closed.',
          'If it gets worse before somebody has seen you, call:',
        ],
        call: true,
      };
    case 'appointment':
      return {
        title: 'Make an appointment',
        lines: [
          'Tell your doctor about it. Until then keep moving gently: walk, and do what feels easy.',
          'Press nothing there. If anything from the first two lists comes, do not wait for the appointment.',
        ],
        call: false,
      };
    case 'none':
      return {
        title: 'Then leave this one for now',
        lines: [
          'Stand easy and breathe. Soreness from pressing may stay for a day or two; anything more is worth a call.',
        ],
        call: false,
      };
  }
}

/** Where else which number holds: the one on the page comes from the language of the computer, which may be wrong. */
export function elsewhereText(
  { number, country }: EmergencyNumber,
  nameOf: (country: string) => string,
): string {
  const where = country === null ? null : nameOf(country);
  const here = where === null ? '' : `${number} is for ${where}. `;
  const others = [
    [ANYWHERE, 'in the EU and from most mobile phones'],
    ['999', 'in the UK'],
    ['911', 'in the US and Canada'],
    ['000', 'in Australia'],
  ].filter(([other]) => other !== number);
  return `${here}Elsewhere: ${others.map(([other, place]) => `${other} ${place}`).join(', ')}.`;
}

/** What happens to the exercise, and what is kept. */
export function restText({ session, stopped }: Outcome): string {
  if (stopped === null) return '';
  const { name } = exerciseOf(session.plan, stopped);
  const seconds = doneExercises(session).reduce((sum, one) => sum + one.seconds, 0);
  const kept = seconds === 0 ? '' : ` What you did, ${digitsText(seconds)}, is kept.`;
  return `“${name}” rests until you bring it back in the list of exercises.${kept}`;
}
