import fs from 'node:fs';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { app, BrowserWindow, powerMonitor, powerSaveBlocker } from 'electron/main';
import type { Answer, Command } from '#core/bridge/command.ts';
import { registerScheme, serveApp } from './adapters/app-protocol.ts';
import { battery, linuxBattery, systemPower } from './adapters/battery.ts';
import { breakScreen } from './adapters/break-screen.ts';
import { busLocks } from './adapters/bus-locks.ts';
import { hidesInput } from './adapters/changes-only.ts';
import { setSwitches } from './adapters/chromium-switches.ts';
import { consoleLog } from './adapters/console-log.ts';
import type { Bus } from './adapters/desktop-bus.ts';
import { connectBus } from './adapters/desktop-bus.ts';
import { displayAwake } from './adapters/display-awake.ts';
import { heapTidy } from './adapters/heap-tidy.ts';
import { historyFile } from './adapters/history-file.ts';
import { homeWindow } from './adapters/home-window.ts';
import { readJsonText } from './adapters/json-text.ts';
import { lockDown, lockSession } from './adapters/locked-down.ts';
import { loginItems } from './adapters/login-items.ts';
import { mediaPlayer } from './adapters/media-player.ts';
import { mutterIdle } from './adapters/mutter-idle.ts';
import { powerPresence, systemInput } from './adapters/power-presence.ts';
import { lockedByAnother, lockedByNobody } from './adapters/profile-lock.ts';
import { saveFile } from './adapters/save-file.ts';
import { scheduleAlarm } from './adapters/schedule-alarm.ts';
import { settingsFile } from './adapters/settings-file.ts';
import { stateFile } from './adapters/state-file.ts';
import { systemHolds } from './adapters/system-holds.ts';
import { systemNotifier } from './adapters/system-notifier.ts';
import { watchTrayHost } from './adapters/tray-host.ts';
import { trayIcon } from './adapters/tray-icon.ts';
import { applyTheme } from './adapters/window-theme.ts';
import { xPointer } from './adapters/x-pointer.ts';
import { returnWatch } from './adapters/x-return.ts';
import { xDisplay } from './adapters/x-server.ts';
import { launchOf, xdgAutostart } from './adapters/xdg-autostart.ts';
import { publisher, serve } from './bridge/serve.ts';
import { openDoor } from './cli/door.ts';
import { keptArguments } from './cli/own-args.ts';
import type { Log, Pages } from './ports.ts';
import { Runtime } from './runtime.ts';

/** Without a tray icon after this long the home window opens instead: an app that nobody can see is no app. */
const TRAY_WITHIN = 5000;
/** Long after everything that starts in the same moment has taken the lock or found it taken. */
const LOCK_SETTLED = 3000;
/** The icon comes first: loading the D-Bus client takes a tenth of a second, in which nothing else would move. */
const BUSES_AFTER = 1000;
const SYSTEM_BUS = 'unix:path=/var/run/dbus/system_bus_socket';

/** Becomes the app, or hands over to the one that runs in this profile. `args` are the app's own arguments. */
export function run(profile: string, args: readonly string[]): void {
  const log = consoleLog();
  const fail = (error: unknown) => {
    log.error('cannot start', error);
    app.exit(1);
  };
  // Whatever escapes: the state is on the disk, the next look comes, and a dialog would only stand in the way.
  process.on('uncaughtException', (error) => {
    log.error('something went wrong', error);
  });
  try {
    fs.mkdirSync(profile, { recursive: true, mode: 0o700 });
  } catch (error) {
    fail(error);
    return;
  }
  app.setPath('userData', profile);
  const hidden = args.includes('--hidden');
  if (!app.requestSingleInstanceLock({ hidden })) {
    if (lockedByNobody(profile)) fail(new Error(`${profile} cannot be written to`));
    else app.exit(0);
    return;
  }
  // Nothing in this process runs often enough to be worth optimising, and the compilers that do it take 5 MiB.
  setFlagsFromString('--no-opt');
  setFlagsFromString('--no-maglev');
  registerScheme();
  lockDown();
  setSwitches(process.platform);
  const tidy = heapTidy();
  app.on('browser-window-created', (_event, window) => window.once('closed', tidy));
  if (process.platform === 'darwin') app.setActivationPolicy('accessory');
  // The tray is the app: closing the last window ends nothing.
  app.on('window-all-closed', () => undefined);
  app
    .whenReady()
    .then(() => compose(profile, args, log))
    .catch(fail);
}

/**
 * Goes when another app holds the profile's lock after all. Without a farewell: Chromium's ordinary end would take away
 * the lock, which is the other's now, and everything of this app is on the disk.
 */
function leaveToAnother(profile: string): void {
  if (lockedByAnother(profile, process.pid)) process.kill(process.pid, 'SIGKILL');
}

/** Login items of macOS are given no words of ours: the system says by itself that it was the login. */
const openedAtLogin = () => process.platform === 'darwin' && app.getLoginItemSettings().wasOpenedAtLogin;

/** Hands every part what it needs and sets it going. */
function compose(profile: string, args: readonly string[], log: Log): void {
  leaveToAnother(profile);
  setTimeout(() => {
    leaveToAnother(profile);
  }, LOCK_SETTLED);
  const hidden = args.includes('--hidden') || openedAtLogin();
  const folder = (...parts: readonly string[]) => path.join(app.getAppPath(), ...parts);
  const buses = linuxBuses(log);
  const x = process.platform === 'linux' ? xDisplay(process.env, log) : null;
  const obey = (command: Command, by?: 'window'): Answer => runtime.obey(command, by);
  const tray = trayIcon(folder('resources', 'icons', 'tray'), obey);
  const settings = settingsFile(profile);
  const home = homeWindow();
  const pages: Pages = {
    open(page) {
      settings.prepare();
      home.open(page);
    },
  };
  const windows = publisher();
  const awake = displayAwake(powerSaveBlocker);
  const player = mediaPlayer(buses.session, (act) => {
    obey({ do: 'session', act }, 'window');
  });
  const now = () => Date.now();

  const runtime: Runtime = new Runtime({
    clock: { now },
    dice: { roll: () => Math.random() },
    alarm: scheduleAlarm(),
    presence: powerPresence(
      busLocks(buses.session, buses.system),
      hidesInput(process.env, process.platform) ? mutterIdle(buses.session) : systemInput(returnWatch(x)),
    ),
    holds: systemHolds(process.platform, {
      session: buses.session,
      display: x,
      isOwn: (pid) => pid === process.pid,
      battery: process.platform === 'linux' ? linuxBattery(buses.system) : battery(systemPower(powerMonitor)),
      log,
    }),
    screen: breakScreen(
      (event) => {
        runtime.tell(event);
      },
      log,
      xPointer(x),
    ),
    pages,
    publisher: {
      publish(state) {
        applyTheme(state.settings.theme);
        awake(state.session);
        player(state);
        windows.publish(state);
      },
      play: (heard) => {
        windows.play(heard);
      },
    },
    tray,
    notifier: systemNotifier({
      told: () => obey({ do: 'open', page: 'now' }),
      offered: () => obey({ do: 'start', exercise: null }),
    }),
    login:
      process.platform === 'linux'
        ? xdgAutostart(launchOf(checkout(), keptArguments(args, profile)))
        : loginItems(),
    settingsFile: settings,
    stateFile: stateFile(profile),
    historyFile: historyFile(profile, log),
    saver: saveFile(log),
    readJson: readJsonText,
    log,
    version: app.getVersion(),
    atLogin: hidden,
    quit: () => {
      // After the answer to whoever asked has gone out.
      setImmediate(() => {
        app.quit();
      });
    },
  });

  app.once('browser-window-created', () => {
    lockSession();
    serveApp({ pages: folder('dist', 'renderer'), sounds: folder('resources', 'sounds') });
  });
  serve({ snapshot: () => runtime.snapshot(), obey });
  runtime.start();
  const closeDoor = openDoor(profile, { snapshot: () => runtime.snapshot(), obey, now }, log);
  watchTray(runtime, tray.renew, buses.session, hidden, pages.open);
  // Somebody who has just started it for the first time should see something, and be asked.
  if (!hidden && !runtime.snapshot().settings.welcomed) obey({ do: 'open', page: 'welcome' });

  app.on('second-instance', (_event, _argv, _folder, data) => {
    if ((data as { readonly hidden?: boolean } | null)?.hidden !== true) obey({ do: 'open', page: null });
  });
  app.on('activate', () => {
    obey({ do: 'open', page: null });
  });
  powerMonitor.on('shutdown', () => {
    runtime.quit();
  });
  app.on('before-quit', () => {
    runtime.end();
    closeDoor();
  });
}

function watchTray(
  runtime: Runtime,
  renew: () => void,
  bus: Bus | null,
  hidden: boolean,
  open: (page: 'now') => void,
): void {
  let shown = false;
  watchTrayHost(bus, renew, (there) => {
    shown = there;
    runtime.trayIs(there);
  });
  if (hidden) return;
  setTimeout(() => {
    // Whoever has a window open by now sees the app.
    if (!shown && BrowserWindow.getAllWindows().length === 0) open('now');
  }, TRAY_WITHIN);
}

/** The buses of a Linux desktop; null where there is none. */
function linuxBuses(log: Log): { readonly session: Bus | null; readonly system: Bus | null } {
  if (process.platform !== 'linux') return { session: null, system: null };
  const system = process.env['DBUS_SYSTEM_BUS_ADDRESS'] ?? SYSTEM_BUS;
  return {
    session: connectBus(process.env['DBUS_SESSION_BUS_ADDRESS'], log, BUSES_AFTER),
    system: connectBus(system, log, BUSES_AFTER),
  };
}

/** The folder that Electron is told to run in a checkout; null in a package, where the program is the app. */
const checkout = () => (app.isPackaged ? null : app.getAppPath());
