import { describe, expect, onTestFinished, test } from 'vitest';
import type { OutsideHold, OutsideReason } from '#core/settings/outside.ts';
import { fakeLog } from '../testing/fake-log.ts';
import type { FakeMac } from '../testing/fake-mac.ts';
import { runOnFakeMac } from '../testing/fake-mac.ts';
import { childSense } from './child-sense.ts';
import { macFacts } from './mac-facts.ts';
import { macProgram } from './mac-script.ts';
import { macSenses } from './mac-senses.ts';

const ALL: readonly OutsideReason[] = ['camera', 'microphone', 'full-screen', 'app'];
const OWN = 4711;
const SCREEN = [0, 0, 1512, 982, 32];
const SECOND_SCREEN = [1512, -100, 1920, 1080, 0];
const BAR = [0, 0, 1512, 32];
const QUIET = {
  screen: { front: null, bars: [BAR], screens: [SCREEN] },
  camera: 0,
  microphone: [],
  apps: [],
};

const understand = (facts: object, apps = ['zoom.us.app', 'obs']) =>
  macFacts(OWN)(JSON.stringify({ ...QUIET, ...facts }), { reasons: ALL, apps });
const seen = (at: readonly number[], bars: readonly (readonly number[])[] = [BAR], pid = 9) =>
  understand({ screen: { front: { name: 'TV', pid, at }, bars, screens: [SCREEN, SECOND_SCREEN] } })?.holds;

describe('What macOS tells', () => {
  test.each<[string, object, readonly OutsideHold[]]>([
    ['nothing holds', {}, []],
    ['a camera runs', { camera: 1 }, [{ why: 'camera', who: null }]],
    [
      'programs record: an app, its helper, one without an app, one without a name',
      {
        microphone: [
          '/Applications/zoom.us.app/Contents/MacOS/zoom.us',
          '/Applications/Google Chrome.app/Contents/Frameworks/Google Chrome Helper.app/Contents/MacOS/Google Chrome Helper',
          '/usr/libexec/avconferenced',
          '',
        ],
      },
      ['zoom.us', 'google chrome', 'avconferenced', null].map((who) => ({ why: 'microphone', who })),
    ],
    [
      'what listens for its name is no call',
      { microphone: ['/System/Library/PrivateFrameworks/CoreSpeech.framework/corespeechd'] },
      [],
    ],
    [
      'chosen apps run, named as they were chosen',
      { apps: ['zoom.us', 'obs'] },
      [
        { why: 'app', who: 'zoom.us.app' },
        { why: 'app', who: 'obs' },
      ],
    ],
  ])('is understood: %s', (_what, facts, expected) => {
    expect(understand(facts)?.holds).toEqual(expected);
  });

  test.each<[string, readonly number[], readonly (readonly number[])[], boolean]>([
    ['over the whole screen', [0, 0, 1512, 982], [], true],
    ['below the notch, without a menu bar', [0, 32, 1512, 950], [], true],
    ['below the notch and the menu bar', [0, 32, 1512, 950], [BAR], false],
    ['on the second screen', [1512, -100, 1920, 1080], [BAR], true],
    ['below the menu bar of the second screen', [1512, -76, 1920, 1056], [], false],
    ['half a screen', [0, 0, 756, 982], [], false],
  ])('is full screen or not: %s', (_what, at, bars, is) => {
    expect(seen(at, bars)).toEqual(is ? [{ why: 'full-screen', who: 'tv' }] : []);
  });

  test('leaves our own window out', () => {
    expect(seen([0, 0, 1512, 982], [], OWN)).toEqual([]);
  });

  test('is blind where macOS does not tell', () => {
    const nothing = { screen: null, camera: null, microphone: null, apps: null };
    expect(understand(nothing)).toEqual({ holds: [], blind: ALL });
    for (const screen of [
      7,
      {},
      { bars: [], screens: [[1]] },
      { front: {}, bars: [], screens: [] },
      { front: 7, bars: [], screens: [] },
    ])
      expect(understand({ screen })?.blind).toEqual(['full-screen']);
  });

  test('is nonsense when it is anything else', () => {
    for (const line of ['', 'null', '[]', '{}', 'execution error: -1743', '{"screen":'])
      expect(macFacts(OWN)(line, { reasons: ALL, apps: [] })).toBeNull();
  });
});

describe('The script for macOS', () => {
  const wish = { reasons: ALL, apps: ['zoom.us.app', 'obs', `'"$(x)`] };
  const { command, args } = macProgram(wish);
  const mac: FakeMac = {
    audio: { '1 prs# glob': [40, 41], '40 piri glob': [1], '41 piri glob': [0], '40 ppid glob': [70_000] },
    video: { '1 dev# glob': [33, 300], '33 gone glob': [0], '300 gone glob': [1] },
    paths: { 70_000: '/Applications/Zöom.app/Contents/MacOS/zoom' },
    bundles: { 9: 'com.obsproject.OBS' },
    windows: [
      {
        kCGWindowLayer: 24,
        kCGWindowAlpha: 1,
        kCGWindowOwnerName: 'Window Server',
        kCGWindowOwnerPID: 1,
        kCGWindowBounds: { X: 0, Y: 0, Width: 1512, Height: 32 },
      },
      {
        kCGWindowLayer: 0,
        kCGWindowAlpha: 1,
        kCGWindowOwnerName: 'OBS Studio',
        kCGWindowOwnerPID: 9,
        kCGWindowBounds: { X: 0, Y: 0, Width: 1512, Height: 982 },
      },
    ],
  };
  const run = (on: FakeMac, change?: Partial<FakeMac>) => {
    const lines = runOnFakeMac(args.slice(3), on, change);
    return lines.map((line) => macFacts(OWN)(line, wish));
  };

  test('is run by the interpreter of the system, and has the names of apps as an argument', () => {
    expect([command, ...args.slice(0, 3)]).toEqual(['/usr/bin/osascript', '-l', 'JavaScript', '-e']);
    expect(JSON.parse(args[4] ?? '')).toEqual({ reasons: ALL, apps: ['zoom.us', 'obs', `'"$(x)`] });
  });

  test('tells everything in one line, a second one at a change, and ends with its parent', () => {
    expect(run(mac, { video: {}, windows: [] })).toEqual([
      {
        holds: [
          { why: 'camera', who: null },
          { why: 'microphone', who: 'zöom' },
          { why: 'full-screen', who: 'obs studio' },
          { why: 'app', who: 'obs' },
        ],
        blind: [],
      },
      { holds: [{ why: 'microphone', who: 'zöom' }], blind: ['camera'] },
    ]);
  });

  test('asks the microphones where macOS does not list who records', () => {
    const audio = {
      '1 dev# glob': [50, 51, 52],
      '50 stm# inpt': [1],
      '50 gone glob': [1],
      '51 stm# outp': [1],
      '51 gone glob': [1],
      '52 stm# inpt': [1],
      '52 stm# outp': [1],
      '52 gone glob': [1],
    };
    expect(run({ ...mac, audio, video: {}, windows: [] })[0]?.holds).toEqual([
      { why: 'microphone', who: null },
    ]);
  });
});

describe('The senses for macOS', () => {
  test('hear recorded lines of a child', async () => {
    const lines = [QUIET, { ...QUIET, camera: 2 }].map((one) => JSON.stringify(one)).join('\n');
    const code = `console.log(${JSON.stringify(lines)}); process.stdin.resume()`;
    const program = () => ({ command: process.execPath, args: ['-e', code], input: '' });
    const sense = childSense({ reasons: ALL, program, understand: macFacts(OWN) }, fakeLog());
    const told: (readonly OutsideHold[])[] = [];
    onTestFinished(sense.watch({ reasons: ALL, apps: [] }, (all) => told.push(all)));
    await expect.poll(() => told).toEqual([[], [{ why: 'camera', who: null }]]);
  });

  test('say that nobody can know of a Focus, and start nothing for it', () => {
    const [, focus] = macSenses(fakeLog());
    const told: (readonly OutsideHold[])[] = [];
    focus?.watch({ reasons: ['do-not-disturb'], apps: [] }, (all) => told.push(all))();
    expect([told, focus?.reasons]).toEqual([[[]], ['do-not-disturb']]);
    expect(focus?.blind('do-not-disturb')).toMatch(/^macOS does not tell Unknot/);
  });
});
