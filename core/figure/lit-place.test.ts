import { describe, expect, test } from 'vitest';
import type { Part } from './body/part.ts';
import { cameraFor } from './camera.ts';
import { LIT_AREAS } from './lit-areas.ts';
import { litLayer, litPlace } from './lit-place.ts';
import { AT_EASE } from './pose.ts';
import { scene } from './scene.ts';
import { solve } from './solve.ts';
import { PALETTES } from './themes.ts';

const part = (name: Part['name'], layer: number): Part => ({ name, layer, shapes: [] });

/** As they lie when the right leg is the nearer one. */
const PARTS = [
  part('legL', -2),
  part('pelvis', -1),
  part('legR', 0.01),
  part('top', 1),
  part('head', 2),
  part('armR', 3),
];

const seen = (yaw: number, parts: readonly Part[] = PARTS) => ({
  body: solve(AT_EASE),
  camera: cameraFor({ yaw, pitch: 5 }),
  parts,
});

describe('A lit patch', () => {
  test('lies over its own leg and seat, but under the shirt', () => {
    for (const place of ['hip', 'thigh', 'shin'] as const) {
      const layer = litLayer(place, -1, seen(90));
      expect(layer).toBeGreaterThan(0.01);
      expect(layer).toBeLessThan(1);
    }
  });

  test('of the far leg lies under the near one', () => {
    expect(litLayer('thigh', 1, seen(90))).toBeLessThan(-1);
  });

  test('of a hip that lies behind the other is under that one, even where its own leg is crossed over', () => {
    const crossed = [part('legR', 0), part('pelvis', -1), part('legL', 2.5)];
    expect(litLayer('hip', 1, seen(90, crossed))).toBeLessThan(0);
    expect(litLayer('hip', 1, seen(0, crossed))).toBeLessThan(1);
  });

  test('of a shin goes with the shin where that is a piece of its own', () => {
    expect(litLayer('shin', -1, seen(90, [...PARTS, part('shinR', 0.6)]))).toBeGreaterThan(0.6);
  });

  test('of the trunk lies over the shirt and under every arm before it, of the neck over the head', () => {
    expect(litLayer('trunk', -1, seen(0))).toBeGreaterThan(1.1);
    expect(litLayer('trunk', -1, seen(0))).toBeLessThan(1.5);
    expect(litLayer('neck', -1, seen(0))).toBeGreaterThan(2);
    expect(litLayer('neck', -1, seen(0))).toBeLessThan(3);
  });

  test('of the adductors keeps off the groin', () => {
    for (const { on, outline } of LIT_AREAS.adductors) {
      expect(on).toBe('leg');
      expect(Math.min(...outline.filter((_, i) => i % 2 === 0))).toBeGreaterThanOrEqual(0.25);
    }
  });

  test('knows what it lies on', () => {
    expect(LIT_AREAS['gluteus-maximus'].map(litPlace)).toEqual(['hip', 'thigh']);
    expect(LIT_AREAS.calves.map(litPlace)).toEqual(['shin']);
    expect(LIT_AREAS['mid-back'].map(litPlace)).toEqual(['trunk']);
    expect(LIT_AREAS['upper-trapezius'].map(litPlace)).toEqual(['neck', 'neck']);
  });

  test.each([
    'mov-standing-hip-abduction',
    'mov-glute-bridge',
    'mov-sit-to-stand',
    'mov-halfkneel-hipflexor',
  ])('is drawn before the shirt in %s', (exercise) => {
    const size = { width: 420, height: 420 };
    const shapes = scene({ exercise, t: 1, side: 'right', theme: 'light', size });
    const shirt = shapes.findIndex(
      (shape) => shape.kind === 'path' && shape.fill === PALETTES.light.top.base,
    );
    expect(shapes.findLastIndex(({ kind }) => kind === 'group')).toBeLessThan(shirt);
  });
});
