// @ts-check
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createInflateRaw } from 'node:zlib';

// Enough of the zip format for one archive whose hash is known: no zip64, no encryption, no links. It spares the
// person an `unzip` that a bare machine does not have.
const endRecord = 0x06054b50;
const endRecordSize = 22;
const deflated = 8;

/** Unpacks the files that `placeOf` gives a place.
 * @param {string} archive
 * @param {(name: string) => string | null} placeOf the file to write for a name in the archive; null leaves it out
 * @returns {Promise<number>} how many files were written */
export async function unzip(archive, placeOf) {
  const file = await open(archive);
  try {
    let count = 0;
    for (const entry of await entries(file)) {
      const place = entry.name.endsWith('/') ? null : placeOf(entry.name);
      if (place === null) continue;
      await extract(archive, await dataStart(file, entry), entry, place);
      count += 1;
    }
    return count;
  } finally {
    await file.close();
  }
}

/** @typedef {{ name: string, method: number, packedSize: number, mode: number, offset: number }} Entry */

/** @param {import('node:fs/promises').FileHandle} file @returns {Promise<Entry[]>} */
async function entries(file) {
  const { size } = await file.stat();
  const end = await read(file, size - endRecordSize, endRecordSize);
  if (end.readUInt32LE(0) !== endRecord) throw new Error('This is not a plain zip archive.');
  const directory = await read(file, end.readUInt32LE(16), end.readUInt32LE(12));
  const found = [];
  for (let at = 0; at < directory.length;) {
    const nameLength = directory.readUInt16LE(at + 28);
    found.push({
      name: directory.toString('utf8', at + 46, at + 46 + nameLength),
      method: directory.readUInt16LE(at + 10),
      packedSize: directory.readUInt32LE(at + 20),
      mode: (directory.readUInt32LE(at + 38) >>> 16) & 0o777,
      offset: directory.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return found;
}

/** @param {import('node:fs/promises').FileHandle} file @param {Entry} entry */
async function dataStart(file, entry) {
  const header = await read(file, entry.offset, 30);
  return entry.offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
}

/** @param {string} archive @param {number} start @param {Entry} entry @param {string} place */
async function extract(archive, start, entry, place) {
  await mkdir(path.dirname(place), { recursive: true });
  const out = createWriteStream(place, { mode: entry.mode || 0o644 });
  if (entry.packedSize === 0) return void out.end();
  const packed = createReadStream(archive, { start, end: start + entry.packedSize - 1 });
  if (entry.method === deflated) await pipeline(packed, createInflateRaw(), out);
  else await pipeline(packed, out);
}

/** @param {import('node:fs/promises').FileHandle} file @param {number} position @param {number} length */
async function read(file, position, length) {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
  if (bytesRead !== length) throw new Error('The zip archive is cut short.');
  return buffer;
}
