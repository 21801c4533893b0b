import { spawn } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Status } from '#core/bridge/status.ts';
import type { OutsideReason } from '#core/settings/outside.ts';
import type { App } from './desktop/app.ts';
import { cameraIn } from './desktop/camera.ts';
import { useDesktop } from './desktop/desktop.ts';
import { film } from './desktop/film.ts';
import { busyHands, stir } from './desktop/input.ts';
import { settingsWith } from './desktop/rhythm.ts';
import { soundServer } from './desktop/sound-server.ts';
import { stays, until } from './desktop/until.ts';

const desktop = useDesktop();
const CONFERENCE = 'suite-conference';

/** A break that is due within seconds, held by these reasons only. */
const held = (...reasons: readonly OutsideReason[]) => {
  const off = {
    camera: false,
    microphone: false,
    'full-screen': false,
    'do-not-disturb': false,
    battery: false,
  };
  const on = Object.fromEntries(reasons.filter((one) => one !== 'app').map((one) => [one, true]));
  const apps = reasons.includes('app') ? [CONFERENCE] : [];
  return settingsWith({ every: 3 }, { holds: { ...off, ...on, apps } });
};

/** The break is held by this, nothing is offered meanwhile; without it the break is offered, once. */
const isHeld = async (
  app: App,
  by: OutsideReason,
  who: string | null,
  letGo: () => unknown,
): Promise<void> => {
  const hands = busyHands();
  onTestFinished(() => hands.stop());
  const { heldBy } = await app.reaches(
    `held by ${by}`,
    ({ owed, holds }) => owed !== null && holds.includes(by),
  );
  expect(heldBy.map((one) => [one.why, one.who])).toEqual([[by, who]]);
  await stays(async () => (await app.windows()).length === 0, 'nothing offered while held', 2_000);
  await letGo();
  await app.reaches('the offer', ({ phase }) => phase === 'offered', 25_000);
  await until(async () => (await app.windows()).length > 0, 'the heads-up');
  await stays(async () => (await app.windows()).length === 1, 'one heads-up', 1_000);
  expect(app.profile.counts()).toMatchObject({ offered: 1 });
};

describe('A due break is held, and offered once when it is let go,', () => {
  test('by do-not-disturb', async () => {
    desktop.notifications.silence(true);
    onTestFinished(() => desktop.notifications.silence(false));
    const app = await desktop.launch({ settings: held('do-not-disturb') });
    await isHeld(app, 'do-not-disturb', null, () => desktop.notifications.silence(false));
  });

  test('by the battery', async () => {
    desktop.logind.battery(true);
    onTestFinished(() => desktop.logind.battery(false));
    const app = await desktop.launch({ settings: held('battery') });
    await isHeld(app, 'battery', null, () => desktop.logind.battery(false));
  });

  test('by a microphone that a program listens to', async () => {
    const server = await soundServer(desktop.env);
    const hangUp = server.record('microphone');
    const app = await desktop.launch({ settings: held('microphone') });
    await isHeld(app, 'microphone', 'pacat', hangUp);
  });

  test('by a camera that a program looks through, where a stand-in can be put into /dev', async ({
    skip,
  }) => {
    const camera = cameraIn('/dev');
    if (camera === null) return skip('only root can put a stand-in for a camera into /dev');
    const hangUp = camera.use();
    const app = await desktop.launch({ settings: held('camera') });
    await isHeld(app, 'camera', 'sleep', hangUp);
  });

  test('by a chosen program', async () => {
    const file = path.join(desktop.home, CONFERENCE);
    copyFileSync('/bin/sleep', file);
    const program = spawn(file, ['300']);
    onTestFinished(() => void program.kill());
    const app = await desktop.launch({ settings: held('app') });
    await isHeld(app, 'app', CONFERENCE, () => program.kill());
  });

  test('by a real window that fills the screen under a real window manager', async () => {
    const shown = await film('A lecture');
    await shown.fill(true);
    const app = await desktop.launch({ settings: held('full-screen') });
    await shown.focus();
    await isHeld(app, 'full-screen', 'film player', () => shown.fill(false));
  });

  test('by two reasons, only when the last of them has gone', async () => {
    const shown = await film('A talk');
    await shown.fill(true);
    desktop.notifications.silence(true);
    onTestFinished(() => desktop.notifications.silence(false));
    const app = await desktop.launch({ settings: held('full-screen', 'do-not-disturb') });
    await shown.focus();
    const both = ({ holds }: Status) => holds.includes('full-screen') && holds.includes('do-not-disturb');
    await app.reaches('both reasons', both);
    await shown.fill(false);
    await isHeld(app, 'do-not-disturb', null, () => desktop.notifications.silence(false));
  });

  test('by a lock that is shorter than the break', async () => {
    const app = await desktop.launch({ settings: held() });
    desktop.logind.lock();
    await app.reaches('nobody there', ({ phase }) => phase === 'away');
    await stays(async () => (await app.windows()).length === 0, 'nothing offered behind the lock', 5_000);
    await stir();
    const hands = busyHands();
    onTestFinished(() => hands.stop());
    desktop.logind.unlock();
    await app.reaches('the offer', ({ phase }) => phase === 'offered', 25_000);
    await stays(async () => (await app.windows()).length <= 1, 'one heads-up', 1_000);
    expect(app.profile.counts()).toEqual({ offered: 1 });
  });

  test('by a sleep that is shorter than the break', async () => {
    const app = await desktop.launch({ settings: held() });
    desktop.logind.suspend();
    await app.reaches('nobody there', ({ phase }) => phase === 'away');
    await stays(async () => (await app.windows()).length === 0, 'nothing offered while asleep', 5_000);
    await stir();
    const hands = busyHands();
    onTestFinished(() => hands.stop());
    desktop.logind.wake();
    await app.reaches('the offer', ({ phase }) => phase === 'offered', 25_000);
    await stays(async () => (await app.windows()).length <= 1, 'one heads-up', 1_000);
    expect(app.profile.counts()).toEqual({ offered: 1 });
  });
});
