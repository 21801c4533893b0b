import path from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { OutsideHold } from '#core/settings/outside.ts';
import { procTree } from '../testing/proc-tree.ts';
import { temporaryFolder } from '../testing/temporary.ts';
import { linuxApps } from './linux-apps.ts';

const setUp = (...apps: readonly string[]) => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const folder = temporaryFolder();
  const told: (readonly OutsideHold[])[] = [];
  const watch = () => linuxApps(folder).watch({ reasons: ['app'], apps }, (holds) => told.push(holds));
  const look = () => vi.advanceTimersByTime(5000);
  return { ...procTree(folder), folder, told, watch, look };
};

const app = (who: string) => [{ why: 'app', who }];

describe('A chosen program', () => {
  test('holds while it runs, from a look at most 5 s after its start to one after its end', () => {
    const { start, end, told, watch, look } = setUp('zoom');
    start(10, { comm: 'bash', exe: '/usr/bin/bash', words: ['bash'] });
    onTestFinished(watch());
    start(11, { comm: 'zoom', exe: '/opt/zoom/zoom', words: ['/opt/zoom/zoom'] });
    look();
    look();
    end(11);
    look();
    expect(told).toEqual([[], app('zoom'), []]);
  });

  test.for([
    ['by its file', 'obs', { comm: 'obs-main', exe: '/usr/bin/obs' }],
    ['by its file after an update', 'obs', { comm: 'obs-main', exe: '/usr/bin/obs (deleted)' }],
    ['by the word it was started with', 'slack', { comm: 'x', exe: '/lib/electron', words: ['/bin/slack'] }],
    ['as a script', 'meld', { comm: 'meld', exe: '/usr/bin/python3.11', words: ['python3', '/bin/meld'] }],
    ['whatever its capitals', 'keynote', { comm: 'KeyNote', exe: '/opt/KeyNote' }],
    ['by its name on Windows', 'zoom.exe', { comm: 'zoom', exe: '/opt/zoom/zoom' }],
    ['under Wine', 'teams', { comm: 'Teams.exe', exe: '/usr/bin/wine64-preloader' }],
    [
      'with a long name',
      'gnome-terminal-server',
      { comm: 'gnome-terminal-', exe: '/usr/libexec/gnome-terminal-server' },
    ],
    [
      'as a script with a long name',
      'presentation-tool',
      { comm: 'presentation-to', exe: '/usr/bin/perl', words: ['perl', '/bin/presentation-tool'] },
    ],
  ] as const)('is known %s', ([, name, process]) => {
    const { start, told, watch } = setUp(name);
    start(10, process);
    onTestFinished(watch());
    expect(told).toEqual([app(name)]);
  });

  test('is no other whose name begins alike', () => {
    const { start, told, watch } = setUp('presentation-tool', 'zoo');
    start(10, { comm: 'presentation-to', exe: '/usr/bin/presentation-toy', words: ['presentation-toy'] });
    start(11, { comm: 'zoom', exe: '/opt/zoom/zoom' });
    start(12, { comm: 'kworker/0:1' });
    onTestFinished(watch());
    expect(told).toEqual([[]]);
  });

  test('is seen in a process that becomes it', () => {
    const { start, end, told, watch, look } = setUp('zoom');
    start(10, { comm: 'sh', exe: '/bin/sh' });
    onTestFinished(watch());
    end(10);
    start(10, { comm: 'zoom', exe: '/opt/zoom/zoom' });
    look();
    expect(told).toEqual([[], app('zoom')]);
  });

  test('is seen within a minute in a process that was another for long', () => {
    const { start, end, told, watch, look } = setUp('zoom');
    start(10, { comm: 'sh', exe: '/bin/sh' });
    onTestFinished(watch());
    for (let looks = 0; looks < 30; looks += 1) look();
    end(10);
    start(10, { comm: 'zoom', exe: '/opt/zoom/zoom' });
    for (let looks = 0; looks < 12; looks += 1) look();
    expect(told).toEqual([[], app('zoom')]);
  });

  test('is the first of the list when several run', () => {
    const { start, told, watch } = setUp('zoom', 'obs');
    start(10, { comm: 'obs', exe: '/usr/bin/obs' });
    start(11, { comm: 'zoom', exe: '/opt/zoom' });
    onTestFinished(watch());
    expect(told).toEqual([app('zoom')]);
  });

  test('is never this app, and nothing is looked at without a wish or after the stop', () => {
    const { start, told, watch, look } = setUp(path.basename(process.execPath));
    start(10, { comm: path.basename(process.execPath), exe: process.execPath });
    watch()();
    expect(vi.getTimerCount()).toBe(0);
    look();
    expect(told).toEqual([[]]);
    const other = setUp('zoom');
    other.watch()();
    expect(vi.getTimerCount()).toBe(0);
  });
});
