export type StepId = 'tight' | 'tools' | 'place' | 'rhythm' | 'hours' | 'health' | 'ready';

type Step = {
  readonly id: StepId;
  readonly title: string;
  readonly lead: string;
  /** What stands in place of the number; empty = it has one. */
  readonly way: string;
};

/** All pages of the first run, in order. */
export const STEPS: readonly [Step, ...Step[]] = [
  {
    id: 'tight',
    title: 'Where does sitting get you?',
    lead: 'Pick from the list, or touch the body. You can change it whenever you like.',
    way: '',
  },
  {
    id: 'tools',
    title: 'What do you have?',
    lead: 'Your hands are enough to begin. Of two tools the softer one comes first.',
    way: '',
  },
  {
    id: 'place',
    title: 'Where are you?',
    lead: 'What you cannot do where you are is not offered.',
    way: '',
  },
  {
    id: 'rhythm',
    title: 'How often?',
    lead: 'A rhythm to begin with. Every part of it can be changed.',
    way: '',
  },
  {
    id: 'hours',
    title: 'And when not?',
    lead: 'Breaks are offered at any time, unless you say when.',
    way: '',
  },
  {
    id: 'health',
    title: 'Before anything is pressed',
    lead: 'This app offers general movement and self-massage guidance for healthy adults. It does not diagnose or treat any condition and does not replace professional advice. Please answer the next questions honestly; they stay on this device.',
    way: 'Health questions, a minute or two',
  },
  {
    id: 'ready',
    title: 'That is all',
    lead: 'Unknot asks when a break is due, and not before.',
    way: 'Ready',
  },
];
