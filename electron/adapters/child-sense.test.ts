import { describe, expect, onTestFinished, test } from 'vitest';
import type { OutsideHold } from '#core/settings/outside.ts';
import { fakeLog } from '../testing/fake-log.ts';
import { handTimer } from '../testing/hand-timer.ts';
import { childSense } from './child-sense.ts';
import type { Teller } from './child-sense.ts';
import { spawnLines } from './spawn-lines.ts';
import type { Hearing, SpawnLines } from './spawn-lines.ts';
import { systemTimer } from './timer.ts';

const WISH = { reasons: ['camera'], apps: [] } as const;

/** Lines are names of what uses the camera; `?` = it cannot tell, anything in capitals is nonsense. */
const teller = (code = ''): Teller => ({
  reasons: ['camera'],
  program: () => ({ command: process.execPath, args: ['-e', code], input: '' }),
  understand(line) {
    if (line === line.toUpperCase() && line !== '?') return null;
    return line === '?'
      ? { holds: [], blind: ['camera'] }
      : { holds: [{ why: 'camera', who: line }], blind: [] };
  },
});

/** Children in memory, the latest last; `running` counts those that were not stopped. */
const setUp = () => {
  const children: Hearing[] = [];
  const stopped = new Set<Hearing>();
  const spawn: SpawnLines = (_program, hearing) => {
    children.push(hearing);
    return () => stopped.add(hearing);
  };
  const time = handTimer();
  const log = fakeLog();
  const sense = childSense(teller(), log, { spawn, timer: time.timer });
  const told: (readonly OutsideHold[])[] = [];
  const stop = sense.watch(WISH, (holds) => told.push(holds));
  const die = () => {
    const last = children.at(-1);
    if (last === undefined) return;
    stopped.add(last);
    last.ended('code 1');
  };
  const running = () => children.length - stopped.size;
  return {
    sense,
    log,
    time,
    told,
    stop,
    children,
    say: (line: string) => children.at(-1)?.line(line),
    die,
    running,
  };
};

describe('A sense with a child process', () => {
  test('tells what the child tells, and stops it', () => {
    const { told, stop, say, running, time, log } = setUp();
    say('zoom');
    say('cheese');
    expect(told).toEqual([[{ why: 'camera', who: 'zoom' }], [{ why: 'camera', who: 'cheese' }]]);
    expect(running()).toBe(1);
    stop();
    expect([running(), time.waiting(), log.infos]).toEqual([0, 0, []]);
  });

  test('passes on what the child cannot tell, until it can', () => {
    const { sense, say } = setUp();
    expect(sense.blind('camera')).toBeNull();
    say('?');
    expect(sense.blind('camera')).toMatch(/camera is in use/);
    say('zoom');
    expect(sense.blind('camera')).toBeNull();
  });

  test('starts a child that dies again, keeps what it told meanwhile, and gives up after a few', () => {
    const { sense, time, told, children, die, say, running } = setUp();
    say('zoom');
    for (let death = 1; death < 4; death += 1) {
      die();
      expect(running()).toBe(0);
      time.pass(1000);
      expect(running()).toBe(1);
    }
    expect([told.length, sense.blind('camera')]).toEqual([1, null]);
    die();
    time.pass(60_000);
    expect([children.length, running(), time.waiting()]).toEqual([4, 0, 0]);
    expect(told.at(-1)).toEqual([]);
    expect(sense.blind('camera')).not.toBeNull();
    sense.watch(WISH, () => undefined);
    say('zoom');
    expect([children.length, sense.blind('camera')]).toEqual([5, null]);
  });

  test('forgives a death after a minute of health', () => {
    const { time, children, die, say } = setUp();
    for (let life = 0; life < 9; life += 1) {
      say('zoom');
      time.pass(60_000);
      die();
      time.pass(1000);
    }
    expect(children).toHaveLength(10);
  });

  test('takes one that never answers, or only talks nonsense, for dead', () => {
    const { sense, time, children, say, log } = setUp();
    time.pass(10_000);
    expect(log.infos.at(-1)).toMatch(/does not answer/);
    time.pass(1000);
    for (let line = 0; line < 20; line += 1) say('ERROR');
    expect(log.infos.at(-1)).toMatch(/talks nonsense/);
    time.pass(120_000);
    expect(children).toHaveLength(4);
    expect(log.infos.at(-1)).toMatch(/not started again/);
    expect(sense.blind('camera')).not.toBeNull();
  });

  test('overlooks a line of nonsense among others', () => {
    const { told, say, running } = setUp();
    say('WARNING');
    say('zoom');
    expect([told.length, running()]).toEqual([1, 1]);
  });

  test('starts nothing after it was stopped between two lives', () => {
    const { time, children, die, stop } = setUp();
    die();
    stop();
    time.pass(60_000);
    expect(children).toHaveLength(1);
  });
});

describe('A sense with a real child', () => {
  test('hears it, and makes do with one that is always dead', async () => {
    const ground = { spawn: spawnLines, timer: (_wait: number, ring: () => void) => systemTimer(2, ring) };
    const patient = {
      ...ground,
      timer: (wait: number, ring: () => void) => systemTimer(wait < 5000 ? 2 : wait, ring),
    };
    const told: string[] = [];
    const alive = childSense(teller(`console.log('zoom'); setInterval(() => {}, 1000)`), fakeLog(), patient);
    onTestFinished(alive.watch(WISH, (holds) => told.push(JSON.stringify(holds))));
    await expect.poll(() => told).toEqual(['[{"why":"camera","who":"zoom"}]']);
    const dead = childSense(teller('process.exit(1)'), fakeLog(), patient);
    onTestFinished(dead.watch(WISH, (holds) => told.push(JSON.stringify(holds))));
    await expect.poll(() => told, { timeout: 5000 }).toContain('[]');
    const silent = childSense(teller('setInterval(() => {}, 1000)'), fakeLog(), ground);
    onTestFinished(silent.watch(WISH, () => undefined));
    await expect.poll(() => silent.blind('camera'), { timeout: 5000 }).not.toBeNull();
  });
});
