import { describe, expect, test } from 'vitest';
import { posing } from '#core/figure/posing.ts';
import type { Posing } from '#core/figure/posing.ts';
import { POSINGS } from '#core/figure/posings.ts';
import { SITTING } from '#core/figure/poses/stances.ts';
import { draftOf, keysOf, newDraft, poseOf, withField, withoutKey, withPose, withWritten } from './draft.ts';
import { constantOf, printed } from './print.ts';

/** What a file of poses makes of the text. */
async function read(text: string): Promise<Posing> {
  const value = text.replace(/^export const \w+ = /, '').replace(/;\s*$/, '');
  const source = `export const make = (posing, SITTING) => ${value}`;
  const file = `data:text/javascript,${encodeURIComponent(source)}`;
  const { make } = (await import(/* @vite-ignore */ file)) as {
    make: (a: typeof posing, b: typeof SITTING) => Posing;
  };
  return make(posing, SITTING);
}

/** The data as far as anybody sees it. */
const seen = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_, one: unknown) =>
      typeof one === 'number' ? Math.round(one * 1000) / 1000 || 0 : one,
    ),
  );

describe('printed', () => {
  test.each([...POSINGS])('says all that the posing of %s is', async (id, whole) => {
    expect(seen(await read(printed(draftOf(id, whole))))).toEqual(seen(whole));
  });

  test('says of something new only what was changed', () => {
    const { id, data } = newDraft('mov-toe-wave', SITTING);
    const lifted = withField(data, 'b', { part: 'legR', field: 'toe', value: 30.00001 });
    expect(printed({ id, data: lifted })).toBe(
      [
        'export const toeWave = posing({',
        '  view: { yaw: 30, pitch: 8 },',
        '  look: {},',
        "  place: 'trunk',",
        '  a: { ...SITTING },',
        '  b: { legR: { toe: 30 } },',
        '});',
        '',
      ].join('\n'),
    );
  });

  test('names constants as ids are named', () => {
    expect(constantOf('mov-figure4-seated')).toBe('figure4Seated');
    expect(constantOf('4')).toBe('posing4');
  });
});

describe('withField', () => {
  const { data } = newDraft('mov-new', SITTING);

  test('writes nothing down that is as before', () => {
    const there = withField(data, 'b', { part: 'neck', field: 'side', value: -18 });
    expect(there.b).toEqual({ neck: { side: -18 } });
    expect(withField(there, 'b', { part: 'neck', field: 'side', value: 0 }).b).toEqual({});
  });

  test('lets what changes in a change in all that build on it', () => {
    const bent = withField(data, 'a', { part: 'spine', field: 'flex', value: 20 });
    expect(poseOf('b', bent).spine.flex).toBe(20);
  });
});

describe('the stances of a draft', () => {
  const { data } = newDraft('mov-new', {});

  test('are added and taken away', () => {
    const more = withWritten(withWritten(withWritten(data, 'ready', {}), 'through 1', {}), 'rest', {});
    expect(keysOf(more)).toEqual(['ready', 'a', 'through 1', 'b', 'rest']);
    const fewer = withoutKey(withoutKey(withoutKey(more, 'ready'), 'through 1'), 'rest');
    expect(fewer).toEqual(data);
  });

  test('come back as they were put in', () => {
    const pose = poseOf('a', withField(data, 'a', { part: 'armR', field: 'elbow', value: 90 }));
    for (const key of ['a', 'b', 'sweep', 'ready', 'rest', 'through 1'] as const) {
      expect(poseOf(key, withPose(data, key, pose))).toEqual(pose);
    }
  });
});
