import { describe, expect, onTestFinished, test } from 'vitest';
import type { OutsideHold, OutsideReason } from '#core/settings/outside.ts';
import { fakeLog } from '../testing/fake-log.ts';
import { childSense } from './child-sense.ts';
import { windowsFacts } from './windows-facts.ts';
import { windowsProgram } from './windows-script.ts';
import { windowsSenses } from './windows-senses.ts';

const ALL: readonly OutsideReason[] = ['camera', 'microphone', 'full-screen', 'do-not-disturb', 'app'];
const QUIET = { state: 5, mode: 0, front: '', camera: '', microphone: '', apps: '' };
const OWN = 4711;

const understand = (facts: object, reasons = ALL, apps = ['zoom.exe', 'obs']) =>
  windowsFacts(OWN)(JSON.stringify({ ...QUIET, ...facts }), { reasons, apps });
const holds = (facts: object) => understand(facts)?.holds;

describe('What Windows tells', () => {
  test.each<[string, object, readonly OutsideHold[]]>([
    ['nothing holds', {}, []],
    [
      'a program and a package use the camera',
      { camera: 'C:#Program Files#Zoom#bin#Zoom.exe|Microsoft.WindowsCamera_8wekyb3d8bbwe' },
      [
        { why: 'camera', who: 'zoom' },
        { why: 'camera', who: 'windowscamera' },
      ],
    ],
    [
      'a package uses the microphone',
      { microphone: 'MSTeams_8wekyb3d8bbwe' },
      [{ why: 'microphone', who: 'msteams' }],
    ],
    ['a full-screen app is running', { state: 2 }, [{ why: 'full-screen', who: null }]],
    ['a game has the screen', { state: 3, mode: null }, [{ why: 'full-screen', who: null }]],
    ['a presentation', { state: 4 }, [{ why: 'do-not-disturb', who: null }]],
    ['the quiet time', { state: 6 }, [{ why: 'do-not-disturb', who: null }]],
    ['do not disturb', { mode: 1 }, [{ why: 'do-not-disturb', who: null }]],
    ['alarms only', { mode: 2 }, [{ why: 'do-not-disturb', who: null }]],
    [
      'chosen apps run, named as they were chosen',
      { apps: 'zoom|obs' },
      [
        { why: 'app', who: 'zoom.exe' },
        { why: 'app', who: 'obs' },
      ],
    ],
  ])('is understood: %s', (_what, facts, expected) => {
    expect(holds(facts)).toEqual(expected);
  });

  test.each<[string, string, boolean]>([
    ['a film', '9|plain|Chrome_WidgetWin_1|0|0|1920|1080|0|0|1920|1080|Chrome', true],
    ['on the second screen', '9|plain|Game|1920|-200|4480|1240|1920|-200|4480|1240|Game', true],
    ['a maximized window', '9|maximized|Notepad|-8|-8|1928|1088|0|0|1920|1080|notepad', false],
    ['an ordinary window', '9|plain|Notepad|0|0|1920|1040|0|0|1920|1080|notepad', false],
    ['the desktop', '9|plain|WorkerW|0|0|1920|1080|0|0|1920|1080|explorer', false],
    ['our own window', `${OWN}|plain|Chrome_WidgetWin_1|0|0|1920|1080|0|0|1920|1080|unknot`, false],
    ['half a line', '9|plain', false],
  ])('is full screen or not: %s', (_what, front, is) => {
    const who = front.split('|').at(-1)?.toLowerCase() ?? null;
    expect(holds({ front })).toEqual(is ? [{ why: 'full-screen', who }] : []);
  });

  test('is blind where Windows does not tell, and says of presentations what it knows', () => {
    const nothing = { state: null, mode: null, front: null, camera: null, microphone: null, apps: null };
    expect(understand(nothing)).toEqual({ holds: [], blind: ALL });
    expect(understand({ mode: null, state: 4 })).toEqual({
      holds: [{ why: 'do-not-disturb', who: null }],
      blind: ['do-not-disturb'],
    });
    expect(understand({ state: null })?.blind).toEqual(['full-screen']);
  });

  test('is nonsense when it is anything else', () => {
    for (const line of ['', 'null', '7', '[]', '{}', 'Add-Type : access denied', '{"state":5'])
      expect(windowsFacts(OWN)(line, { reasons: ALL, apps: [] })).toBeNull();
    const prompted = windowsFacts(OWN)(`>> >> ${JSON.stringify(QUIET)}`, { reasons: ALL, apps: [] });
    expect(prompted).toEqual({ holds: [], blind: [] });
    expect(understand({ camera: 7, front: {}, apps: [] })?.blind).toEqual(['camera', 'app']);
  });
});

describe('The script for Windows', () => {
  const apps = [`'; Remove-Item x; '`, '‘zoom’', '$(calc)', 'müller.exe', '@WISH@'];
  const { command, args, input } = windowsProgram({ reasons: ['app'], apps });

  test('is read as typed: whole lines, and an empty one only at its end', () => {
    expect(input.endsWith('\n}\n\n')).toBe(true);
    expect(input.slice(0, -2)).not.toMatch(/\n\s*\n/);
    expect(input).toMatch(/^[\n -~]*$/);
    expect(command).toMatch(/\\System32\\WindowsPowerShell\\v1\.0\\powershell\.exe$/);
    expect(args.slice(-2)).toEqual(['-Command', '-']);
  });

  test('has the names of apps in it as data, whatever they are', () => {
    const data = /FromBase64String\('([A-Za-z0-9+/=]+)'\)/.exec(input)?.[1] ?? '';
    const read: unknown = JSON.parse(Buffer.from(data, 'base64').toString());
    expect(read).toEqual({ reasons: ['app'], apps: apps.map((app) => app.replace('.exe', '')) });
    expect(input).not.toContain('Remove-Item');
  });
});

describe('The sense for Windows', () => {
  test('hears recorded lines of a child', async () => {
    const lines = [QUIET, { ...QUIET, camera: 'C:#Zoom.exe' }].map((one) => JSON.stringify(one)).join('\n');
    const code = `console.log(${JSON.stringify(lines)}); process.stdin.resume()`;
    const program = () => ({ command: process.execPath, args: ['-e', code], input: '' });
    const sense = childSense({ reasons: ALL, program, understand: windowsFacts(OWN) }, fakeLog());
    const told: (readonly OutsideHold[])[] = [];
    onTestFinished(sense.watch({ reasons: ALL, apps: [] }, (all) => told.push(all)));
    await expect.poll(() => told).toEqual([[], [{ why: 'camera', who: 'zoom' }]]);
  });

  test('is one child for all its reasons', () => {
    expect(windowsSenses(fakeLog()).map(({ reasons }) => reasons)).toEqual([ALL]);
  });
});
