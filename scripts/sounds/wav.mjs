// @ts-check
/**
 * A WAV file of 16 bits a sample.
 * @param {readonly Float64Array[]} channels one for mono, two for stereo; samples between -1 and 1
 * @param {number} sampleRate
 */
export function encodeWav(channels, sampleRate) {
  const count = channels[0]?.length ?? 0;
  const block = 2 * channels.length;
  const file = Buffer.alloc(44 + count * block);
  file.write('RIFF', 0, 'latin1');
  file.writeUInt32LE(file.length - 8, 4);
  file.write('WAVEfmt ', 8, 'latin1');
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(channels.length, 22);
  file.writeUInt32LE(sampleRate, 24);
  file.writeUInt32LE(sampleRate * block, 28);
  file.writeUInt16LE(block, 32);
  file.writeUInt16LE(16, 34);
  file.write('data', 36, 'latin1');
  file.writeUInt32LE(count * block, 40);
  for (let i = 0; i < count; i++)
    channels.forEach((samples, c) =>
      file.writeInt16LE(Math.round((samples[i] ?? 0) * 32_767), 44 + i * block + 2 * c),
    );
  return file;
}

/**
 * Reads back what `encodeWav` wrote. Other WAV layouts are refused.
 * @param {Buffer} file
 */
export function decodeWav(file) {
  const words = [
    file.toString('latin1', 0, 4),
    file.toString('latin1', 8, 16),
    file.toString('latin1', 36, 40),
  ];
  if (words.join() !== 'RIFF,WAVEfmt ,data') throw new Error('not a plain WAV file');
  const width = file.readUInt16LE(22);
  const count = file.readUInt32LE(40) / (2 * width);
  const channels = Array.from({ length: width }, (_, c) =>
    Float64Array.from({ length: count }, (_, i) => file.readInt16LE(44 + 2 * (i * width + c)) / 32_767),
  );
  return { sampleRate: file.readUInt32LE(24), channels };
}
