import { describe, expect, test } from 'vitest';
import { BUILDS, HAIR_COLOURS, HAIR_STYLES, SKIN_TONES } from '#core/person.ts';
import type { Person } from '#core/person.ts';
import { cameraFor, mirrored } from '../camera.ts';
import { drawingOf } from '../drawing.ts';
import { AT_EASE, overlay } from '../pose.ts';
import type { PoseData } from '../pose.ts';
import { ANYBODY } from '../posing.ts';
import type { Shape } from '../shape.ts';
import { solve } from '../solve.ts';
import type { Look } from '../themes.ts';
import { bodyParts } from './body.ts';

const PLAIN: Look = { ...ANYBODY, hair: 'copper' };

const YAWS = Array.from({ length: 12 }, (_, i) => i * 30);
const LYING: PoseData = { root: { at: [0, 0.5, 0], pitch: -88 } };
const STANCES: readonly PoseData[] = [{}, LYING, { root: { at: [0, 0.5, 0], roll: 88 } }];

interface Seen {
  readonly yaw: number;
  readonly stance?: PoseData;
  readonly left?: boolean;
}

/** The head's shapes, seen so. */
function headOf(look: Partial<Look>, { yaw, stance = {}, left = false }: Seen): Shape[] {
  const whole = { ...PLAIN, ...look };
  const plain = { ...cameraFor({ yaw, pitch: 10 }), scale: 60 };
  const body = solve(overlay(AT_EASE, stance), 0, whole.build);
  const drawing = drawingOf(left ? mirrored(plain) : plain, whole, 'light');
  return bodyParts(body, drawing, {})
    .filter(({ name }) => name === 'head')
    .flatMap(({ shapes }) => shapes);
}

/** The paths that no browser could draw. */
const faulty = (shapes: readonly Shape[]): string[] =>
  shapes.flatMap((shape) => {
    if (shape.kind !== 'path') return [];
    const drawn = /^(M[-\d. MLQAaZ]*)?$/.test(shape.d) && (shape.stroke?.width ?? 1) > 0;
    return drawn ? [] : [shape.d];
  });

const EVERYBODY: readonly Partial<Person>[] = [
  ...HAIR_STYLES.map((style) => ({ style })),
  ...SKIN_TONES.map((skin, i) => ({ skin, hair: HAIR_COLOURS[i] ?? 'ink', age: 'older' as const })),
  ...BUILDS.map((build) => ({ build, glasses: true })),
  { cover: 'hijab', glasses: true },
  { cover: 'turban', age: 'older' },
];

const fills = (shapes: readonly Shape[]) => shapes.flatMap((shape) => ('fill' in shape ? [shape.fill] : []));

describe('the head', () => {
  test.each(EVERYBODY)('gives finite numbers for %o from all round, upright and lying', (look) => {
    for (const yaw of YAWS) {
      for (const stance of STANCES) {
        expect(faulty(headOf(look, { yaw, stance, left: YAWS.indexOf(yaw) % 2 === 1 }))).toEqual([]);
      }
    }
  });

  test.each(YAWS)('shows hair at yaw %d unless it is covered', (yaw) => {
    expect(fills(headOf({}, { yaw }))).toContain('#b4592f');
    for (const cover of ['hijab', 'turban'] as const) {
      expect(fills(headOf({ cover }, { yaw }))).not.toContain('#b4592f');
      expect(fills(headOf({ cover }, { yaw }))).not.toContain('#8f4322');
    }
  });

  test.each(YAWS)('hides ears and any hairstyle under a cover at yaw %d', (yaw) => {
    for (const cover of ['hijab', 'turban'] as const) {
      const ears = headOf({ cover }, { yaw }).filter(
        (shape) => shape.kind === 'path' && shape.fill !== 'none' && shape.stroke !== undefined,
      );
      expect(ears).toEqual([]);
      for (const style of HAIR_STYLES) {
        expect(headOf({ cover, style }, { yaw })).toEqual(headOf({ cover }, { yaw }));
      }
    }
  });

  test('has a face from the front and none from behind', () => {
    const mouth = '#83342d';
    const strokes = (yaw: number) =>
      headOf({}, { yaw }).map((shape) => ('stroke' in shape ? shape.stroke.color : undefined));
    expect(strokes(0)).toContain(mouth);
    expect(strokes(90)).toContain(mouth);
    expect(strokes(180)).not.toContain(mouth);
  });

  test('closes its eyes with the same face', () => {
    const open = headOf({}, { yaw: 20 });
    const closed = headOf({ eyes: 'closed' }, { yaw: 20 });
    expect(closed).not.toEqual(open);
    expect(fills(closed)).not.toContain('#35232b');
  });

  test.each(EVERYBODY)('takes no more than 26 shapes for %o', (look) => {
    for (const yaw of YAWS) expect(headOf(look, { yaw }).length).toBeLessThanOrEqual(26);
  });
});
