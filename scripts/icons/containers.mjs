// @ts-check
/** @typedef {{ size: number, png: Buffer }} Picture a square PNG and its side in pixels */

/**
 * A Windows icon file with PNG entries (understood since Windows Vista).
 * @param {readonly Picture[]} pictures at most 256 px each
 */
export function ico(pictures) {
  const head = Buffer.alloc(6 + 16 * pictures.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let offset = head.length;
  pictures.forEach(({ size, png }, index) => {
    if (size > 256) throw new Error(`an .ico holds at most 256 px, not ${size}`);
    const at = 6 + 16 * index;
    head.writeUInt8(size % 256, at); // 256 is written as 0
    head.writeUInt8(size % 256, at + 1);
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(png.length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += png.length;
  });
  return Buffer.concat([head, ...pictures.map(({ png }) => png)]);
}

/** Entry types of an .icns that hold PNG, by the pixels in them. The `@2x` ones are for Retina screens. */
const icnsTypes = [
  { type: 'ic11', size: 32 }, // 16 pt @2x
  { type: 'ic12', size: 64 }, // 32 pt @2x
  { type: 'ic07', size: 128 },
  { type: 'ic13', size: 256 }, // 128 pt @2x
  { type: 'ic08', size: 256 },
  { type: 'ic14', size: 512 }, // 256 pt @2x
  { type: 'ic09', size: 512 },
  { type: 'ic10', size: 1024 }, // 512 pt @2x
];

/**
 * A macOS icon file.
 * @param {(size: number) => Buffer} png the PNG of that many pixels
 */
export function icns(png) {
  const entries = icnsTypes.map(({ type, size }) => chunk(type, png(size)));
  return chunk('icns', Buffer.concat(entries));
}

/**
 * @param {string} type four letters
 * @param {Buffer} data
 */
function chunk(type, data) {
  const head = Buffer.alloc(8);
  head.write(type, 'latin1');
  head.writeUInt32BE(8 + data.length, 4);
  return Buffer.concat([head, data]);
}
