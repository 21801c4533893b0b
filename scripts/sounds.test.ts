import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Sound } from '../core/session/sound.ts';
import { moments } from './sounds/moments.mjs';
import { decodeWav } from './sounds/wav.mjs';
import { sampleRate } from './sounds/wood.mjs';

const folder = path.resolve(import.meta.dirname, '../resources/sounds');
const names = Object.keys(moments);
const read = (name: string) => readFileSync(path.join(folder, `${name}.wav`));
const biggest = (samples: Float64Array) => samples.reduce((most, s) => Math.max(most, Math.abs(s)), 0);
const decibels = (value: number) => 20 * Math.log10(value);
const energy = (samples: Float64Array | undefined) => samples?.reduce((sum, s) => sum + s * s, 0) ?? 0;

describe('resources/sounds', () => {
  it('holds exactly the sounds that are synthesised', () => {
    expect(readdirSync(folder).sort()).toEqual([...names, 'quiet'].map((name) => `${name}.wav`).sort());
  });

  describe.each(names)('%s', (name) => {
    const file = read(name);
    const sound = decodeWav(file);

    it('is small and short', () => {
      expect(file.length).toBeLessThan(60_000);
      expect(sound.channels[0]!.length / sampleRate).toBeLessThanOrEqual(1.3);
    });

    it('peaks between -18 and -9 dB and nowhere higher', () => {
      const peak = Math.max(...sound.channels.map((samples) => decibels(biggest(samples))));
      expect(peak).toBeLessThanOrEqual(-8.99);
      expect(peak).toBeGreaterThanOrEqual(-18.1);
    });

    it('starts and ends in silence, without direct current', () => {
      for (const samples of sound.channels) {
        expect(Math.abs(samples[0]!)).toBeLessThan(0.001);
        expect(biggest(samples.slice(-Math.round(0.005 * sampleRate)))).toBeLessThan(0.002);
        expect(Math.abs(samples.reduce((sum, s) => sum + s, 0) / samples.length)).toBeLessThan(0.001);
      }
    });

    it('has no step that would be heard as a click', () => {
      for (const samples of sound.channels)
        for (let i = 1; i < samples.length; i++)
          expect(Math.abs(samples[i]! - samples[i - 1]!)).toBeLessThan(0.15);
    });

    it('is what the source makes, but for rounding', () => {
      moments[name]!().forEach((samples, c) => {
        const worst = samples.reduce((most, s, i) => Math.max(most, Math.abs(s - sound.channels[c]![i]!)), 0);
        expect(worst).toBeLessThan(3 / 32_767);
      });
    });
  });

  it('has a track of nothing at all that is long enough for media keys', () => {
    const { sampleRate: rate, channels } = decodeWav(read('quiet'));
    expect(channels[0]!.length / rate).toBeGreaterThan(5);
    expect(biggest(channels[0]!)).toBe(0);
    expect(read('quiet').length).toBeLessThan(60_000);
  });

  it('holds a file for every sound that the core asks for', () => {
    const asked: readonly Sound[] = [
      ...(['heads-up', 'start', 'stage', 'find', 'swap', 'switch-left', 'switch-right'] as const),
      ...(['reposition', 'half', 'tick', 'waiting', 'end'] as const),
    ];
    expect(asked.filter((name) => !names.includes(name))).toEqual([]);
  });

  it('switches side on the side that comes next', () => {
    const [left, right] = ['switch-left', 'switch-right'].map((name) => decodeWav(read(name)).channels);
    expect(energy(left![0])).toBeGreaterThan(10 * energy(left![1]));
    expect(energy(right![1])).toBeGreaterThan(10 * energy(right![0]));
  });
});
