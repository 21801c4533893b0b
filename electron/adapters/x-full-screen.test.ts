import { describe, expect, test } from 'vitest';
import { fakeX, ROOT, settled } from '../testing/fake-x.ts';
import type { FakeX } from '../testing/fake-x.ts';
import { xFullScreen } from './x-full-screen.ts';

const FILM = 10;
const EDITOR = 20;
const OWN_PID = 77;
const ACTIVE = '_NET_ACTIVE_WINDOW';
const STATE = '_NET_WM_STATE';
const FILLS = '_NET_WM_STATE_FULLSCREEN';
const held = [{ why: 'full-screen', who: 'mpv' }];

/** A desktop with a film that fills the screen, in front, and an editor behind it. */
const atTheFilm = (): FakeX => {
  const x = fakeX();
  x.set(ROOT, '_NET_SUPPORTING_WM_CHECK', [5]);
  x.set(5, '_NET_SUPPORTING_WM_CHECK', [5]);
  x.set(FILM, STATE, [FILLS]);
  x.set(FILM, 'WM_CLASS', ['player', 'MPV']);
  x.set(FILM, '_NET_WM_PID', [4]);
  x.set(EDITOR, STATE, []);
  x.set(ROOT, ACTIVE, [FILM]);
  return x;
};

const watch = (x: FakeX) => {
  const sense = xFullScreen(x.display, (pid) => pid === OWN_PID);
  const told: unknown[] = [];
  const stop = sense.watch({ reasons: ['full-screen'], apps: [] }, (holds) => told.push(holds));
  return { sense, told, stop };
};

describe('A full screen', () => {
  test('is told at once and when it begins or ends, each once', async () => {
    const x = atTheFilm();
    const { told } = watch(x);
    await settled();
    expect(told).toEqual([held]);
    x.set(FILM, STATE, [FILLS, '_NET_WM_STATE_FOCUSED']);
    await settled();
    x.set(FILM, STATE, []);
    await settled();
    x.set(FILM, STATE, [FILLS]);
    await settled();
    expect(told).toEqual([held, [], held]);
  });

  test('counts only in front', async () => {
    const x = atTheFilm();
    const { told } = watch(x);
    await settled();
    x.set(ROOT, ACTIVE, [EDITOR]);
    await settled();
    x.set(FILM, STATE, [FILLS]);
    await settled();
    x.set(ROOT, ACTIVE, [0]);
    await settled();
    x.set(ROOT, ACTIVE, [FILM]);
    await settled();
    expect(told).toEqual([held, [], held]);
  });

  test.for([
    { what: 'a window of ours', property: '_NET_WM_PID', value: [OWN_PID] },
    { what: 'the desktop', property: '_NET_WM_WINDOW_TYPE', value: ['_NET_WM_WINDOW_TYPE_DESKTOP'] },
    { what: 'a window that is put away', property: STATE, value: [FILLS, '_NET_WM_STATE_HIDDEN'] },
  ])('is not $what', async ({ property, value }) => {
    const x = atTheFilm();
    x.set(FILM, property, value);
    const { told } = watch(x);
    await settled();
    expect(told).toEqual([[]]);
  });

  test('is told without a name where the program has none', async () => {
    const x = atTheFilm();
    x.set(FILM, 'WM_CLASS', []);
    const { told } = watch(x);
    await settled();
    expect(told).toEqual([[{ why: 'full-screen', who: null }]]);
  });

  test('ends with a window that is gone although it is said to be in front', async () => {
    const x = atTheFilm();
    const { told } = watch(x);
    await settled();
    x.destroy(FILM);
    x.set(ROOT, '_NET_CLIENT_LIST', [EDITOR]);
    await settled();
    expect(told).toEqual([held, []]);
  });

  test('is not looked for before the watch, after it, and when nobody asks for it', async () => {
    const x = atTheFilm();
    const { sense, told, stop } = watch(x);
    await settled();
    expect(x.busy()).toBe(3);
    stop();
    x.set(FILM, STATE, []);
    await settled();
    expect({ busy: x.busy(), told }).toEqual({ busy: 0, told: [held] });
    const stopAtOnce = sense.watch({ reasons: ['full-screen'], apps: [] }, (holds) => told.push(holds));
    stopAtOnce();
    sense.watch({ reasons: ['camera'], apps: [] }, (holds) => told.push(holds));
    await settled();
    expect({ busy: x.busy(), told }).toEqual({ busy: 0, told: [held, []] });
  });
});

describe('Blindness for full screens', () => {
  const says = async (sense: ReturnType<typeof xFullScreen>) => {
    const told: unknown[] = [];
    sense.watch({ reasons: ['full-screen'], apps: [] }, (holds) => told.push(holds));
    await settled();
    expect(told).toEqual([[]]);
    return sense.blind('full-screen');
  };

  test('is none where a window manager tells', async () => {
    const { sense } = watch(atTheFilm());
    await settled();
    expect(sense.blind('full-screen')).toBeNull();
    expect(sense.blind('camera')).toBeNull();
  });

  test('is said where there is no X server, or it refuses', async () => {
    const nobody = { server: () => Promise.resolve(null) };
    expect(await says(xFullScreen(null, () => false))).toContain('fills the screen');
    expect(await says(xFullScreen(nobody, () => false))).toContain('fills the screen');
  });

  test('is said where no window manager is at work any more', async () => {
    const x = fakeX();
    x.set(ROOT, '_NET_SUPPORTING_WM_CHECK', [5]);
    expect(await says(xFullScreen(x.display, () => false))).toContain('window manager');
  });
});
