// @ts-check

/** A pack with an exercise that somebody brought along, and that nobody has posed. */
export const clinic = {
  id: 'clinic',
  name: 'Clinic',
  author: null,
  exercises: [
    {
      id: 'clinic/slow-shrug',
      name: 'Slow shrug',
      kind: 'movement',
      area: 'upper-trapezius',
      muscles: ['upper trapezius'],
      tools: [],
      props: ['chair'],
      position: 'seated',
      sides: 'midline',
      phases: [
        { kind: 'set-up', seconds: 8, pressure: false, cue: 'Sit tall, hands in your lap.' },
        { kind: 'move', seconds: 40, pressure: false, cue: 'Lift both shoulders slowly, and let them sink.' },
      ],
      repositionEvery: null,
      reps: { sets: 1, reps: 8, holdSeconds: 0 },
      intensity: null,
      feel: 'Light work on top of the shoulders.',
      mistakes: [],
      gentler: 'Lift them half as far.',
      firmer: 'Stay up for a breath.',
      avoid: [],
      avoidZones: [],
      stopIf: ['Sharp pain or tingling'],
      hideIf: [],
      pairedWith: [],
      officeFriendly: true,
      quiet: true,
      grade: 'D',
      evidence: 'Common practice.',
      sources: [],
    },
  ],
};
