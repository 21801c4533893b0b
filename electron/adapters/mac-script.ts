import type { SenseWish } from '#core/cycle/event.ts';
import type { Program } from './spawn-lines.ts';

/**
 * An AudioObjectPropertyAddress (CoreAudio) or CMIOObjectPropertyAddress (CoreMediaIO) in Base64: selector and scope as
 * 32-bit numbers, the lowest byte first, and the main element.
 */
const address = (selector: string, scope: string) =>
  Buffer.from(`${reversed(selector)}${reversed(scope)}\0\0\0\0`, 'latin1').toString('base64');
const reversed = (code: string) => code.split('').reverse().join('');

/** Room for answers, in bytes, and the same as a 32-bit number. */
const ROOM = 4096;
const ROOM_SIZE = Buffer.from([0, ROOM / 256, 0, 0]).toString('base64');

/**
 * Prints what macOS tells, a line of JSON at each change. It ends when its parent has gone, and after ten minutes, to be
 * started again: what the bridge to Objective-C does not give back cannot pile up then. A part that fails is null.
 */
const SCRIPT = String.raw`
ObjC.import('Foundation');
ObjC.import('AppKit');
ObjC.import('CoreAudio');
$.NSBundle.bundleWithPath('/System/Library/Frameworks/CoreMediaIO.framework').load;
ObjC.bindFunction('CGWindowListCopyWindowInfo', ['id', ['unsigned int', 'unsigned int']]);
ObjC.bindFunction('getppid', ['int', []]);
ObjC.bindFunction('proc_pidpath', ['int', ['int', 'void *', 'unsigned int']]);
ObjC.bindFunction('AudioObjectGetPropertyData',
  ['int', ['unsigned int', 'void *', 'unsigned int', 'void *', 'void *', 'void *']]);
ObjC.bindFunction('CMIOObjectGetPropertyData',
  ['int', ['unsigned int', 'void *', 'unsigned int', 'void *', 'unsigned int', 'void *', 'void *']]);

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const dataOf = (text) => $.NSMutableData.dataWithData($.NSData.alloc.initWithBase64EncodedStringOptions($(text), 0));

/** The first bytes of data. */
function bytesOf(data, length) {
  const text = ObjC.unwrap(data.base64EncodedStringWithOptions(0));
  const bytes = [];
  for (let at = 0; bytes.length < length && at + 3 < text.length; at += 4) {
    const [a, b, c, d] = [0, 1, 2, 3].map((next) => Math.max(0, LETTERS.indexOf(text[at + next])));
    bytes.push((a << 2) | (b >> 4), ((b & 15) << 4) | (c >> 2), ((c & 3) << 6) | d);
  }
  return bytes.slice(0, length);
}

/** The 32-bit numbers in data, the lowest byte first. */
function numbersOf(data, length) {
  const bytes = bytesOf(data, length);
  const numbers = [];
  for (let at = 0; at + 3 < bytes.length; at += 4)
    numbers.push((bytes[at] | (bytes[at + 1] << 8) | (bytes[at + 2] << 16) | (bytes[at + 3] << 24)) >>> 0);
  return numbers;
}

/** A property of an audio object as numbers; null = it has none. */
function audio(object, address) {
  const where = dataOf(address);
  const size = dataOf('${ROOM_SIZE}');
  const room = $.NSMutableData.dataWithLength(${ROOM});
  const wrong = $.AudioObjectGetPropertyData(object, where.mutableBytes, 0, null, size.mutableBytes, room.mutableBytes);
  return wrong === 0 ? numbersOf(room, numbersOf(size, 4)[0]) : null;
}

/** A property of a camera object as numbers; null = it has none. */
function video(object, address) {
  const where = dataOf(address);
  const used = $.NSMutableData.dataWithLength(4);
  const room = $.NSMutableData.dataWithLength(${ROOM});
  const wrong = $.CMIOObjectGetPropertyData(object, where.mutableBytes, 0, null, ${ROOM}, used.mutableBytes, room.mutableBytes);
  return wrong === 0 ? numbersOf(room, numbersOf(used, 4)[0]) : null;
}

function pathOf(pid) {
  const room = $.NSMutableData.dataWithLength(${ROOM});
  const length = $.proc_pidpath(pid, room.mutableBytes, ${ROOM});
  const letters = bytesOf(room, Math.max(0, length)).map((byte) => '%' + (byte + 256).toString(16).slice(1));
  return decodeURIComponent(letters.join(''));
}

/** Paths of the programs that record sound; where macOS does not list them (before 14.2) an empty one per microphone. */
function microphone() {
  const programs = audio(1, '${address('prs#', 'glob')}');
  if (programs !== null)
    return programs
      .filter((one) => (audio(one, '${address('piri', 'glob')}') || [0])[0] !== 0)
      .map((one) => pathOf((audio(one, '${address('ppid', 'glob')}') || [0])[0]));
  const devices = audio(1, '${address('dev#', 'glob')}');
  if (devices === null) return null;
  const has = (device, streams) => (audio(device, streams) || []).length > 0;
  return devices
    .filter((one) => has(one, '${address('stm#', 'inpt')}') && !has(one, '${address('stm#', 'outp')}'))
    .filter((one) => (audio(one, '${address('gone', 'glob')}') || [0])[0] !== 0)
    .map(() => '');
}

/** How many cameras are running; null = cannot be told. */
function camera() {
  const devices = video(1, '${address('dev#', 'glob')}');
  return devices && devices.filter((one) => (video(one, '${address('gone', 'glob')}') || [0])[0] !== 0).length;
}

/** Windows from front to back: which = 17 those on the screen, without the desktop; 0 all there are. */
function windows(which) {
  return ObjC.deepUnwrap($.CGWindowListCopyWindowInfo(which, 0));
}

const placeOf = ({ X, Y, Width, Height }) => [X, Y, Width, Height];

/** The foremost ordinary window, the menu bars, and the screens, all measured from the top left of the first screen. */
function screen() {
  const shown = windows(17);
  const front = shown.find((one) => one.kCGWindowLayer === 0 && one.kCGWindowAlpha > 0);
  const screens = $.NSScreen.screens.js;
  const height = screens[0].frame.size.height;
  return {
    front: front ? { name: front.kCGWindowOwnerName, pid: front.kCGWindowOwnerPID, at: placeOf(front.kCGWindowBounds) } : null,
    bars: shown.filter((one) => one.kCGWindowLayer === 24).map((one) => placeOf(one.kCGWindowBounds)),
    screens: screens.map((one) => {
      const { origin, size } = one.frame;
      const notch = one.respondsToSelector('safeAreaInsets') ? one.safeAreaInsets.top : 0;
      return [origin.x, height - origin.y - size.height, size.width, size.height, notch];
    }),
  };
}

const names = new Map();

/** All names of the app that owns a window, in lower case. */
function namesOf({ kCGWindowOwnerPID: pid, kCGWindowOwnerName: name }) {
  if (names.has(pid)) return names.get(pid);
  const app = $.NSRunningApplication.runningApplicationWithProcessIdentifier(pid);
  const more = app.isNil() ? [] : [ObjC.unwrap(app.bundleIdentifier), ObjC.unwrap(app.executableURL.lastPathComponent)];
  names.set(pid, [name, ...more].filter((one) => typeof one === 'string').map((one) => one.toLowerCase()));
  return names.get(pid);
}

function apps(wished) {
  const there = new Set(windows(0).flatMap(namesOf));
  return wished.filter((app) => there.has(app));
}

function facts({ reasons, apps: wished }) {
  const tell = (reason, look) => {
    try {
      return reasons.includes(reason) ? look() : null;
    } catch (error) {
      return null;
    }
  };
  return {
    screen: tell('full-screen', screen),
    camera: tell('camera', camera),
    microphone: tell('microphone', microphone),
    apps: tell('app', () => apps(wished)),
  };
}

function run(args) {
  const wish = JSON.parse(args[0]);
  const parent = $.getppid();
  const out = $.NSFileHandle.fileHandleWithStandardOutput;
  let last = '';
  for (let looks = 0; looks < 300 && $.getppid() === parent; looks += 1) {
    const line = JSON.stringify(facts(wish)) + '\n';
    if (line !== last) out.writeData($(line).dataUsingEncoding(4));
    last = line;
    $.NSThread.sleepForTimeInterval(2);
  }
}
`.trimStart();

/** The script interpreter that every Mac has, told what to look for by an argument that no shell reads. */
export function macProgram({ reasons, apps }: SenseWish): Program {
  const wish = JSON.stringify({ reasons, apps: apps.map((app) => app.replace(/\.app$/, '')) });
  return { command: '/usr/bin/osascript', args: ['-l', 'JavaScript', '-e', SCRIPT, wish], input: '' };
}
