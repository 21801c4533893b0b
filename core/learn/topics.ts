import type { Topic } from './statements.ts';

/** What there is to know before taking a tool to hand: evidence.md section 8, with the points of the founding article. */
export const TOPICS = [
  {
    id: 'spot',
    asks: 'What is a tender spot?',
    statements: [
      {
        says: 'A small place in a muscle that is sore when it is pressed. It can limit a movement, be felt somewhere else, and disturb rest and sleep.',
        sources: ['seed'],
      },
      {
        says: 'It is probably a small area of raised muscle tone. Nobody has settled this, and two examiners often do not agree on where the spot is.',
        sources: ['seed', 'behmwilke2019'],
      },
      {
        says: 'Long hours in one position, one movement again and again, or a strain may be behind it. Usually it is more than one thing.',
        sources: ['seed'],
      },
      {
        says: 'Your nervous system remembers a strain, and guards it by tightening and by limiting movement. This is how the founding article puts it.',
        sources: ['seed'],
      },
      {
        says: 'Stress, water, food and sleep may play a part. That is likely rather than shown.',
        sources: ['seed'],
      },
    ],
  },
  {
    id: 'pressing',
    asks: 'What does pressing do?',
    statements: [
      {
        says: 'Steady, comfortable pressure sends a message, and your nervous system answers by turning the tone down. That is the likely explanation.',
        sources: ['seed', 'behmwilke2019'],
      },
      {
        says: 'You can do it yourself on most places of the body, with things of the house and without an expensive massage.',
        sources: ['seed'],
      },
      {
        says: 'A place may be less sore soon after, and its muscle tighten, let go and lengthen more easily.',
        sources: ['seed'],
      },
      {
        says: 'Straight afterwards many people can move a little further.',
        sources: ['wilke2020', 'nakamura2021'],
      },
      {
        says: 'For sore neck and shoulder muscles two small trials saw less soreness, straight after or within a week. When a therapist presses, the support is moderate.',
        sources: ['tennisball-neck-rct', 'gulick2011', 'cagnie2015'],
      },
    ],
  },
  {
    id: 'not',
    asks: 'What does it not do?',
    statements: [
      {
        says: 'Nothing is being crushed or dissolved, even if it feels like it. In a model of the body, firm tissue would need far more force than a person can put up with.',
        sources: ['seed', 'chaudhry2008', 'behmwilke2019'],
      },
      {
        says: 'It gives no lasting change by itself: the tight hip of this morning is back tomorrow.',
        sources: ['seed', 'nakamura2021', 'monteiro2018'],
      },
      {
        says: 'It is no way to find out what is wrong. Pain that wakes you, grows, or comes with other signs belongs to a professional.',
        sources: [],
      },
    ],
  },
  {
    id: 'lasting',
    asks: 'How long does it last?',
    statements: [
      {
        says: 'Loosening from pressing usually fades within half an hour. So use it: move straight after.',
        sources: ['nakamura2021', 'monteiro2018'],
      },
      {
        says: 'Rolling for some weeks brought more range at the back and the front of the thigh, and none at the ankle.',
        sources: ['konrad2022'],
      },
    ],
  },
  {
    id: 'movement',
    asks: 'Why does a movement follow?',
    statements: [
      {
        says: 'For something that lasts, a release needs a movement that works on the cause.',
        sources: ['seed'],
      },
      {
        says: 'What lasts is strength: 2 minutes a day with a band, over 10 weeks, lowered frequent neck and shoulder pain in one trial of 198 people.',
        sources: ['andersen2011'],
      },
      {
        says: 'For office workers with a sore neck, a review finds moderate evidence for strength work. An hour of it in a week helped however it was split.',
        sources: ['chen2018', 'andersen2012'],
      },
      {
        says: 'Stretching after rolling was no better for range than either alone. So the movement comes first here, the stretch second.',
        sources: ['konrad2021comb'],
      },
    ],
  },
  {
    id: 'hard',
    asks: 'How hard?',
    statements: [
      { says: 'If you cannot breathe deeply, it is too much.', sources: ['seed'] },
      {
        says: 'Aim for 3 to 5 of 10. 6 is the ceiling, 7 is the sign to stop. The numbers are ours; the rule behind them is a pressure that lets the rest of you relax.',
        sources: ['seed'],
      },
      {
        says: 'More is not better: a harder push added no range. Grimacing or sweating says that your body feels threatened.',
        sources: ['grabow2018', 'seed'],
      },
      {
        says: 'Discomfort in one place is no reason to brace: the rest of you stays loose, neck and jaw first.',
        sources: ['seed'],
      },
      {
        says: 'Feel a pulse under the tool? Move. Feel a zing down an arm or a leg? Move.',
        sources: [],
      },
    ],
  },
  {
    id: 'long',
    asks: 'How long?',
    statements: [
      {
        says: 'One to two minutes on a spot, then move. In one study 30 seconds did nothing, and 90 seconds did.',
        sources: ['seed', 'behm2020', 'nakamura2021'],
      },
      {
        says: 'Any time that it is uncomfortable will do, and so will the minutes before exercise.',
        sources: ['seed'],
      },
      {
        says: 'On a bigger muscle, move a millimetre or two every 20 to 30 seconds. This comes from the founding article alone; no study of it was found.',
        sources: ['seed'],
      },
      {
        says: 'At most 3 release sessions a day and 2 for one area, with a day off when it is still sore next morning. That is caution, not research.',
        sources: [],
      },
    ],
  },
  {
    id: 'tools',
    asks: 'With what?',
    statements: [
      {
        says: 'Softer tools work just as well: soft, medium and hard rollers gave the same result, and a moderate ball did at least as well as a hard one.',
        sources: ['cheatham-density', 'cheatham2020', 'grabow2018'],
      },
      {
        says: 'Things of the house will do: a tennis ball, a water bottle, a towel. The best one depends on the place.',
        sources: ['seed'],
      },
      {
        says: 'Take a softer roller when you slip, cannot balance, or it is too intense.',
        sources: ['seed'],
      },
      {
        says: 'Being shown how beat finding out alone, in one study of 40 people.',
        sources: ['cheatham2020'],
      },
      {
        says: 'A ball in a long sock does not drop, and does not roll to the next desk.',
        sources: ['practice-wall'],
      },
    ],
  },
  {
    id: 'breaks',
    asks: 'What do short breaks do?',
    statements: [
      {
        says: 'Short breaks reliably help energy: a little more vigour, a little less fatigue.',
        sources: ['albulescu2022'],
      },
      {
        says: 'For pain the evidence is mixed. In one trial new neck pain came to 17 % instead of 44 %; a review of six trials found that extra breaks may do nothing, with low certainty.',
        sources: ['waongenngarm2021', 'luger2019'],
      },
      {
        says: 'For comfort, breaks in which you move and change position have the best support.',
        sources: ['waongenngarm2018'],
      },
      {
        says: 'For blood sugar a walk is better than standing, and standing better than sitting. That is about metabolism, not about pain.',
        sources: ['buffey2022'],
      },
      {
        says: 'Often and short rather than seldom and long: 5 to 10 minutes an hour is better than 20 every two hours, says the British safety authority.',
        sources: ['hse-faq'],
      },
    ],
  },
] as const satisfies readonly Topic[];
