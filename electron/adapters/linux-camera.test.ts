import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { OutsideHold } from '#core/settings/outside.ts';
import { procTree } from '../testing/proc-tree.ts';
import { temporaryFolder } from '../testing/temporary.ts';
import { linuxCamera } from './linux-camera.ts';

const setUp = () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const root = temporaryFolder();
  const places = { dev: '', proc: '', sys: '', udev: '' };
  for (const place of ['dev', 'proc', 'sys', 'udev'] as const) {
    places[place] = path.join(root, place);
    fs.mkdirSync(places[place]);
  }
  const told: (readonly OutsideHold[])[] = [];
  const camera = path.join(places.dev, 'video0');
  fs.writeFileSync(camera, '');
  return {
    ...procTree(places.proc),
    places,
    camera,
    told,
    look: () => vi.advanceTimersByTime(5000),
    watch: () => {
      const stop = linuxCamera(places).watch({ reasons: ['camera'], apps: [] }, (holds) => told.push(holds));
      onTestFinished(stop);
      return stop;
    },
  };
};

const camera = (who: string | null) => [{ why: 'camera', who }];

describe('A camera', () => {
  test('is in use while a program holds it open', () => {
    const { start, end, camera: device, told, look, watch } = setUp();
    start(10, { comm: 'bash', exe: '/usr/bin/bash', open: ['/dev/null', 'socket:[123]'] });
    watch();
    start(11, { comm: 'GeckoMain', exe: '/usr/lib/firefox/firefox', open: ['/dev/null', device] });
    look();
    look();
    end(11);
    start(12, { comm: 'howdy', exe: '/usr/bin/python3.11', open: [device] });
    look();
    end(12);
    look();
    expect(told).toEqual([[], camera('firefox'), camera('howdy'), []]);
  });

  test('is not in use because PipeWire keeps it open to know it', () => {
    const { start, camera: device, told, look, watch } = setUp();
    start(10, { comm: 'wireplumber', exe: '/usr/bin/wireplumber', open: [device] });
    start(11, { comm: 'pipewire', exe: '/usr/bin/pipewire', open: [device] });
    watch();
    start(12, { comm: 'zoom', exe: '/opt/zoom/zoom', open: [device] });
    look();
    expect(told).toEqual([[], camera('zoom')]);
  });

  test('is no device that udev says captures nothing, such as a decoder of films', () => {
    const { start, places, camera: device, told, look, watch } = setUp();
    start(10, { comm: 'mpv', exe: '/usr/bin/mpv', open: [device] });
    const said = path.join(places.udev, 'c0:0'); // a plain file has no number of its own
    fs.writeFileSync(said, 'E:ID_V4L_PRODUCT=codec\nE:ID_V4L_CAPABILITIES=:video_output:\n');
    watch();
    fs.writeFileSync(said, 'E:ID_V4L_CAPABILITIES=:capture:\n');
    look();
    expect(told).toEqual([[], camera('mpv')]);
  });

  test('is not looked for among processes while nobody uses its driver', () => {
    const { start, places, camera: device, told, look, watch } = setUp();
    const module = path.join(places.sys, 'class/video4linux/video0/device/driver/module');
    fs.mkdirSync(module, { recursive: true });
    fs.writeFileSync(path.join(module, 'refcnt'), '0\n');
    start(10, { comm: 'zoom', exe: '/opt/zoom/zoom', open: [device] });
    watch();
    fs.writeFileSync(path.join(module, 'refcnt'), '1\n');
    look();
    expect(told).toEqual([[], camera('zoom')]);
  });

  test('is looked for again when the users of its driver are others, or after a minute', () => {
    const { start, end, places, camera: device, told, look, watch } = setUp();
    const module = path.join(places.sys, 'class/video4linux/video0/device/driver/module');
    fs.mkdirSync(module, { recursive: true });
    const users = (count: number) => fs.writeFileSync(path.join(module, 'refcnt'), `${count}\n`);
    users(1);
    start(10, { comm: 'pipewire', exe: '/usr/bin/pipewire', open: [device] });
    watch();
    users(2);
    start(11, { comm: 'zoom', exe: '/opt/zoom/zoom', open: [device] });
    look();
    users(1);
    end(11);
    look();
    start(12, { comm: 'obs', exe: '/usr/bin/obs', open: [device] }); // while somebody unseen let it go
    look();
    expect(told).toEqual([[], camera('zoom'), []]);
    for (let looks = 0; looks < 12; looks += 1) look();
    expect(told).toEqual([[], camera('zoom'), [], camera('obs')]);
  });

  test('that is not there is not in use, and nothing is looked at after the stop', () => {
    const { start, camera: device, told, look, watch } = setUp();
    fs.rmSync(device);
    start(10, { comm: 'zoom', exe: '/opt/zoom/zoom', open: [device] });
    watch()();
    expect(vi.getTimerCount()).toBe(0);
    look();
    expect(told).toEqual([[]]);
  });
});
