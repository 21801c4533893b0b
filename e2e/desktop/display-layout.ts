import { once } from 'node:events';
import net from 'node:net';

/** One display: place and size in pixels of the whole screen. */
export type Display = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** Message numbers and encodings of RFC 6143 and its community extension for more than one display. */
const SET_ENCODINGS = 2;
const ASK_FOR_PICTURE = 3;
const SET_DESKTOP_SIZE = 251;
const DISPLAYS_ENCODING = -308;

const bytes = (size: number, write: (buffer: Buffer) => void): Buffer => {
  const buffer = Buffer.alloc(size);
  write(buffer);
  return buffer;
};

const readsDisplays = bytes(8, (to) => {
  to[0] = SET_ENCODINGS;
  to.writeUInt16BE(1, 2);
  to.writeInt32BE(DISPLAYS_ENCODING, 4);
});

const askForPicture = bytes(10, (to) => {
  to[0] = ASK_FOR_PICTURE;
  to.writeUInt16BE(1, 6);
  to.writeUInt16BE(1, 8);
});

const desktopSize = (displays: readonly Display[]): Buffer =>
  bytes(8 + 16 * displays.length, (to) => {
    to[0] = SET_DESKTOP_SIZE;
    to.writeUInt16BE(Math.max(...displays.map(({ x, width }) => x + width)), 2);
    to.writeUInt16BE(Math.max(...displays.map(({ y, height }) => y + height)), 4);
    to[6] = displays.length;
    displays.forEach(({ x, y, width, height }, index) => {
      const at = 8 + 16 * index;
      to.writeUInt32BE(index + 1, at);
      [x, y, width, height].forEach((value, part) => to.writeUInt16BE(value, at + 4 + 2 * part));
    });
  });

/** Gives the bytes of a stream in the portions that are asked for. */
const portions = (socket: net.Socket): ((size: number) => Promise<Buffer>) => {
  let held = Buffer.alloc(0);
  socket.on('data', (part: Buffer) => (held = Buffer.concat([held, part])));
  return async (size) => {
    while (held.length < size) await once(socket, 'data');
    const portion = held.subarray(0, size);
    held = held.subarray(size);
    return portion;
  };
};

/** Why a layout is told, and how a wish for one ended. */
type LayoutNews = { readonly asked: boolean; readonly code: number };

/** Reads one message in which the server tells its layouts: it tells one for each step of a change. */
const layoutNews = async (take: (size: number) => Promise<Buffer>): Promise<readonly LayoutNews[]> => {
  const news: LayoutNews[] = [];
  const count = (await take(4)).readUInt16BE(2);
  for (let at = 0; at < count; at++) {
    const head = await take(12);
    const displays = (await take(4))[0] ?? 0;
    await take(16 * displays);
    news.push({ asked: head.readUInt16BE(0) === 1, code: head.readUInt16BE(2) });
  }
  return news;
};

/** Tells the X server behind this VNC socket which displays it has; they stay when the connection ends. */
export const layOut = async (socketFile: string, displays: readonly Display[]): Promise<void> => {
  const socket = net.connect(socketFile);
  const take = portions(socket);
  await take(12); // its version
  socket.write('RFB 003.008\n');
  await take((await take(1))[0] ?? 0); // kinds of security, of which we take none
  socket.write(Buffer.from([1]));
  await take(4); // accepted
  socket.write(Buffer.from([1])); // others may stay connected
  await take((await take(24)).readUInt32BE(20)); // size, format, then its name
  socket.write(readsDisplays);
  socket.write(askForPicture);
  await layoutNews(take); // the one from the start
  socket.write(desktopSize(displays));
  socket.write(askForPicture);
  const news = await layoutNews(take);
  socket.destroy();
  if (!news.some(({ asked, code }) => asked && code === 0)) {
    throw new Error(`The X server did not take the displays: ${JSON.stringify(news)}`);
  }
};
