import { describe, expect, test } from 'vitest';
import type { OutsideHold } from '#core/settings/outside.ts';
import type { Sense } from '../ports.ts';
import { fakeLog } from '../testing/fake-log.ts';
import { fakeSense } from '../testing/fake-sense.ts';
import { handTimer } from '../testing/hand-timer.ts';
import { holdsWatch } from './holds-watch.ts';

const ZOOM: OutsideHold = { why: 'camera', who: 'zoom' };
const SILENT: OutsideHold = { why: 'do-not-disturb', who: null };
const NOBODY = { reasons: [], apps: [] };

const setUp = (...senses: readonly Sense[]) => {
  const log = fakeLog();
  const time = handTimer();
  const holds = holdsWatch(senses, log, time.timer);
  const heard: string[] = [];
  holds.listen(() => heard.push(JSON.stringify(holds.read())));
  return { holds, log, time, heard };
};

describe('The watch for holds', () => {
  test('starts a sense only for the wished reasons that it has, and apps only for what looks for apps', () => {
    const capture = fakeSense(['microphone', 'camera']);
    const apps = fakeSense(['app']);
    const battery = fakeSense(['battery']);
    const { holds } = setUp(capture, apps, battery);
    expect(holds.read()).toBeNull();
    holds.watch({ reasons: ['camera', 'app', 'full-screen'], apps: ['zoom', 'obs', 'zoom'] });
    expect(capture.wishes).toEqual([{ reasons: ['camera'], apps: [] }]);
    expect(apps.wishes).toEqual([{ reasons: ['app'], apps: ['obs', 'zoom'] }]);
    expect(battery.wishes).toEqual([]);
  });

  test('changes nothing at the same wish, and starts anew only what differs', () => {
    const capture = fakeSense(['camera']);
    const apps = fakeSense(['app']);
    const { holds, time } = setUp(capture, apps);
    holds.watch({ reasons: ['camera', 'app'], apps: ['obs', 'zoom'] });
    capture.say(ZOOM);
    apps.say();
    holds.watch({ reasons: ['app', 'camera'], apps: ['zoom', 'obs'] });
    expect([capture.wishes.length, apps.wishes.length, time.waiting()]).toEqual([1, 1, 1]);
    holds.watch({ reasons: ['camera', 'app'], apps: ['zoom'] });
    expect([capture.wishes.length, apps.wishes.length]).toEqual([1, 2]);
    expect([capture.running(), apps.running()]).toEqual([1, 1]);
    expect(holds.read()).toBeNull();
    apps.say();
    expect(holds.read()).toEqual([ZOOM]);
  });

  test('leaves nothing running when nobody wants to know any more', () => {
    const capture = fakeSense(['camera'], [ZOOM]);
    const { holds, time, heard } = setUp(capture);
    holds.watch({ reasons: ['camera'], apps: [] });
    holds.watch(null);
    holds.watch(null);
    capture.say(SILENT);
    expect([capture.running(), time.waiting(), holds.read()]).toEqual([0, 0, null]);
    expect(heard).toEqual([JSON.stringify([ZOOM]), 'null']);
  });

  test('knows nothing until every started sense has told once', () => {
    const [capture, silence, idle] = [
      fakeSense(['camera']),
      fakeSense(['do-not-disturb']),
      fakeSense(['battery']),
    ];
    const { holds, heard } = setUp(capture, silence, idle);
    holds.watch({ reasons: ['camera', 'do-not-disturb'], apps: [] });
    capture.say(ZOOM);
    expect(holds.read()).toBeNull();
    silence.say();
    expect(holds.read()).toEqual([ZOOM]);
    expect(heard).toHaveLength(1);
  });

  test('waits two seconds for a silent sense, and hears it when it speaks later', () => {
    const [capture, silence] = [fakeSense(['camera']), fakeSense(['do-not-disturb'])];
    const { holds, time, heard } = setUp(capture, silence);
    holds.watch({ reasons: ['camera', 'do-not-disturb'], apps: [] });
    silence.say(SILENT);
    time.pass(1999);
    expect(holds.read()).toBeNull();
    time.pass(1);
    expect(holds.read()).toEqual([SILENT]);
    capture.say(ZOOM);
    expect(holds.read()).toEqual([ZOOM, SILENT]);
    expect(heard).toHaveLength(2);
  });

  test('tells the strongest first, each reason and cause once, whoever told it', () => {
    const first = fakeSense(['do-not-disturb', 'camera']);
    const second = fakeSense(['camera', 'app']);
    const { holds, heard } = setUp(first, second);
    holds.watch({ reasons: ['app', 'camera', 'do-not-disturb'], apps: ['obs'] });
    first.say(SILENT, ZOOM, { why: 'camera', who: null }, { why: 'battery', who: null });
    second.say({ why: 'app', who: 'obs' }, ZOOM, { why: 'camera', who: 'cheese' });
    const all = [
      { why: 'camera', who: null },
      { why: 'camera', who: 'cheese' },
      ZOOM,
      SILENT,
      { why: 'app', who: 'obs' },
    ];
    expect(holds.read()).toEqual(all);
    second.say({ why: 'camera', who: 'cheese' }, { why: 'app', who: 'obs' });
    expect(heard).toEqual([JSON.stringify(all)]);
  });

  test('knows at once that nothing holds where nothing can be asked', () => {
    const { holds, heard } = setUp();
    holds.watch({ reasons: ['camera'], apps: [] });
    holds.watch(NOBODY);
    expect([holds.read(), heard]).toEqual([[], ['[]']]);
  });

  test('says why it cannot tell: no sense, one that is blind, or one that threw', () => {
    const blindOne = fakeSense(['camera']);
    const throwing: Sense = {
      ...fakeSense(['app']),
      watch: () => {
        throw new Error('no such bus');
      },
    };
    const { holds, log } = setUp(blindOne, throwing);
    expect(holds.blind('battery')).toMatch(/^This system does not tell Unknot .*battery\.$/);
    expect([holds.blind('camera'), holds.blind('app')]).toEqual([null, null]);
    blindOne.becomeBlind('No camera here.');
    expect(holds.blind('camera')).toBe('No camera here.');
    log.expects('cannot watch for app: no such bus');
    holds.watch({ reasons: ['app'], apps: ['obs'] });
    expect(holds.blind('app')).toMatch(/which apps are running/);
    expect(holds.read()).toEqual([]);
  });

  test('can tell as long as one of two senses can', () => {
    const [blindOne, other] = [fakeSense(['camera']), fakeSense(['camera'])];
    blindOne.becomeBlind('No camera here.');
    expect(setUp(blindOne, other).holds.blind('camera')).toBeNull();
  });
});
