import type { PhaseKind } from '#core/exercises/exercise.ts';
import { AT_EASE, overlay } from '#core/figure/pose.ts';
import type { Pose, PoseData } from '#core/figure/pose.ts';
import { posing } from '#core/figure/posing.ts';
import type { Posing } from '#core/figure/posing.ts';
import { changesTo, fieldsThatDiffer, sameValue } from './changes.ts';
import type { PartName, Value } from './changes.ts';

/** A posing as it is written down. */
export type PosingData = Parameters<typeof posing>[0];

/** A posing in work. `id` is an exercise's, or one that does not exist yet. */
export interface Draft {
  readonly id: string;
  readonly data: PosingData;
}

/** A stance of the draft that can be posed. */
export type KeyName = 'a' | 'b' | 'sweep' | 'ready' | 'rest' | `through ${number}`;

/** What everything is where nothing is said. */
const PLAIN = posing({ view: { yaw: 0, pitch: 8 }, look: {}, place: 'trunk', a: {}, b: {} });

/** A draft of something new that begins in that stance. */
export const newDraft = (id: string, stance: PoseData): Draft => ({
  id,
  data: { view: { yaw: 30, pitch: 8 }, look: {}, place: 'trunk', a: stance, b: {} },
});

/** The posing of an exercise as a draft: only what differs from what a posing is by itself. */
export function draftOf(id: string, whole: Posing): Draft {
  const { a } = whole;
  const usual = fieldsThatDiffer(PLAIN, whole, ['litOn', 'main', 'order', 'props', 'arrows', 'tools']);
  const set = fieldsThatDiffer(PLAIN, whole, ['lit', 'mark', 'lens', 'sweep', 'ready', 'rest']);
  const data = {
    view: whole.view,
    look: fieldsThatDiffer(PLAIN.look, whole.look),
    ...usual,
    ...set,
    place: whole.place,
    a: changesTo(AT_EASE, a),
    b: changesTo(a, whole.b),
    ...(whole.through.length > 0 && { through: whole.through.map((key) => changesTo(a, key)) }),
    ...(whole.round.length > 0 && { round: whole.round.map((key) => changesTo(a, key)) }),
    ...(!sameValue(PLAIN.seconds, whole.seconds) && {
      seconds: fieldsThatDiffer(PLAIN.seconds, whole.seconds),
    }),
  };
  // Earned: null, which the written form does not know, is what PLAIN has, so it is never among what differs.
  return { id, data: data as PosingData };
}

/** The stances that the draft has, in the order of doing. */
export function keysOf({ ready, through, sweep, rest }: PosingData): readonly KeyName[] {
  return [
    ...(ready ? (['ready'] as const) : []),
    'a',
    ...(through ?? []).map((_, at) => `through ${at + 1}` as const),
    'b',
    ...(sweep ? (['sweep'] as const) : []),
    ...(rest ? (['rest'] as const) : []),
  ];
}

/** Which phase shows that stance, and at which instant. */
export function instantOf(key: KeyName, data: PosingData): { readonly phase: PhaseKind; readonly t: number } {
  switch (key) {
    case 'a':
      return { phase: 'move', t: 0 };
    case 'b':
      return { phase: 'move', t: 1 };
    case 'sweep':
      return { phase: 'sweep', t: 1 };
    case 'ready':
      return { phase: 'set-up', t: 0 };
    case 'rest':
      return { phase: 'breathe', t: 0 };
    default:
      return { phase: 'move', t: placeOf(key) / ((data.through?.length ?? 0) + 1) };
  }
}

const placeOf = (key: `through ${number}`): number => Number(key.slice('through '.length));

/** What is written down of a stance: what differs from standing at ease for a, from a for all others. */
function writtenOf(key: KeyName, { a, b, through, sweep, ready, rest }: PosingData): PoseData {
  if (key === 'a') return a;
  if (key === 'b') return b;
  if (key === 'sweep') return sweep?.b ?? {};
  if (key === 'ready') return ready?.from ?? {};
  if (key === 'rest') return rest?.at ?? {};
  return through?.[placeOf(key) - 1] ?? {};
}

/** The stance, whole. */
export function poseOf(key: KeyName, data: PosingData): Pose {
  const a = overlay(AT_EASE, data.a);
  return key === 'a' ? a : overlay(a, writtenOf(key, data));
}

/** The draft with another stance under that name. */
export function withPose(data: PosingData, key: KeyName, pose: Pose): PosingData {
  const base = key === 'a' ? AT_EASE : overlay(AT_EASE, data.a);
  return withWritten(data, key, changesTo(base, pose));
}

/** The draft with that written down for the stance; one that it does not have yet is added. */
export function withWritten(data: PosingData, key: KeyName, written: PoseData): PosingData {
  if (key === 'a') return { ...data, a: written };
  if (key === 'b') return { ...data, b: written };
  if (key === 'sweep') return { ...data, sweep: { ...data.sweep, b: written } };
  if (key === 'ready') return { ...data, ready: { ...data.ready, from: written } };
  if (key === 'rest') return { ...data, rest: { ...data.rest, at: written } };
  const through = [...(data.through ?? [])];
  through[placeOf(key) - 1] = written;
  return { ...data, through };
}

/** What a posing need not say. */
type OptionalName = {
  [Name in keyof PosingData]-?: undefined extends PosingData[Name] ? Name : never;
}[keyof PosingData];

/** The draft with nothing said of that. */
export function without(data: PosingData, name: OptionalName): PosingData {
  const { [name]: _, ...others } = data;
  return others;
}

/** The draft without that stance; a and b stay. */
export function withoutKey(data: PosingData, key: KeyName): PosingData {
  if (key === 'a' || key === 'b') return data;
  if (key === 'sweep' || key === 'ready' || key === 'rest') return without(data, key);
  const through = (data.through ?? []).filter((_, at) => `through ${at + 1}` !== key);
  return through.length === 0 ? without(data, 'through') : { ...data, through };
}

/** The draft with one field of one stance changed. */
export function withField(
  data: PosingData,
  key: KeyName,
  { part, field, value }: { readonly part: PartName; readonly field: string; readonly value: Value },
): PosingData {
  const pose = poseOf(key, data);
  // Earned: the fields come from the pose itself, and each editor gives back a value of its field's kind.
  return withPose(data, key, { ...pose, [part]: { ...pose[part], [field]: value } });
}
