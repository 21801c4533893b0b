import { assertNever } from '#core/assert-never.ts';
import { SOMEBODY } from '#core/person.ts';
import type { PhaseKind } from '#core/exercises/exercise.ts';
import type { Order } from './body/part.ts';
import type { View } from './camera.ts';
import type { Lens } from './lens.ts';
import type { LitArea } from './lit-areas.ts';
import { AT_EASE, overlay, poseBetween } from './pose.ts';
import type { Pose, PoseData } from './pose.ts';
import type { Mark, Prop } from './props/prop.ts';
import type { ArrowPath } from './props/signs.ts';
import type { Look } from './themes.ts';

/** The part of the body that a small picture is cropped to. */
export type Place = 'head' | 'shoulder' | 'trunk' | 'hip' | 'leg' | 'foot';

/** What is drawn otherwise while the body glides over the tool; `b` is the other end of the glide. */
interface Sweep {
  readonly b: PoseData;
  readonly props?: readonly Prop[];
  readonly arrows?: readonly ArrowPath[];
}

/** Getting into place: the body comes from there to `a`. */
interface Ready {
  /** What differs from `a`. */
  readonly from: PoseData;
  readonly props?: readonly Prop[];
  readonly arrows?: readonly ArrowPath[];
  /** Absent = none: there is nothing yet to be seen from near. */
  readonly lens?: Lens;
}

/** Letting go after the work: the stance in which one breathes. */
interface Rest {
  /** What differs from `a`. */
  readonly at: PoseData;
  readonly props?: readonly Prop[];
}

/** Seconds for there and back; 2 to 6, in the cadence of the words that go with it. */
interface Cadence {
  readonly move: number;
  readonly sweep: number;
  readonly ready: number;
}

/** What is drawn otherwise when a certain tool is used. */
interface ToolChange {
  readonly view?: View;
  readonly a?: PoseData;
  readonly b?: PoseData;
  readonly props?: readonly Prop[];
  readonly mark?: Mark | null;
  readonly arrows?: readonly ArrowPath[];
  readonly sweep?: Sweep;
  readonly ready?: Ready;
  readonly rest?: Rest;
  readonly lens?: Lens | null;
}

/** How one exercise is shown, as data. The side worked is always the right one; the left is the camera's mirror image. */
export interface Posing {
  readonly view: View;
  readonly look: Look;
  /** The area that glows; null = none. */
  readonly lit: LitArea | null;
  readonly litOn: 'worked side' | 'both sides';
  readonly place: Place;
  readonly a: Pose;
  /** The other end of the movement. */
  readonly b: Pose;
  /** Stances that the movement passes between a and b, in their order; empty = straight from a to b. */
  readonly through: readonly Pose[];
  /** Stances that the movement passes as it goes on from b to a; empty = it goes back the same way. */
  readonly round: readonly Pose[];
  /** The key that shows when nothing moves. */
  readonly main: 'a' | 'b';
  readonly order: Order;
  readonly props: readonly Prop[];
  /** Where to press; null = nothing is pressed. */
  readonly mark: Mark | null;
  readonly arrows: readonly ArrowPath[];
  /** A close-up of the small part that does the work: a foot, a hand or the neck; null = none is needed. */
  readonly lens: Lens | null;
  /** Null = a phase that sweeps moves as one that moves does. It goes with a posing that rests at `a`. */
  readonly sweep: Sweep | null;
  /** Null = the body is in place from the start. */
  readonly ready: Ready | null;
  /** Null = one breathes at the resting key. */
  readonly rest: Rest | null;
  readonly seconds: Cadence;
  readonly tools: Readonly<Record<string, ToolChange>>;
}

/** A posing as it is written down; `b` says only what changes from `a`. */
interface PosingData {
  readonly view: View;
  readonly look: Partial<Look>;
  readonly lit?: LitArea;
  readonly litOn?: Posing['litOn'];
  readonly place: Place;
  readonly a: PoseData;
  readonly b: PoseData;
  /** Each says what changes from `a`. */
  readonly through?: readonly PoseData[];
  /** Each says what changes from `a`. For what goes on from b to a instead of going back the same way, as a walk does. */
  readonly round?: readonly PoseData[];
  readonly main?: 'a' | 'b';
  readonly order?: Order;
  readonly props?: readonly Prop[];
  readonly mark?: Mark;
  readonly lens?: Lens;
  readonly arrows?: readonly ArrowPath[];
  readonly sweep?: Sweep;
  readonly ready?: Ready;
  readonly rest?: Rest;
  readonly seconds?: Partial<Cadence>;
  readonly tools?: Readonly<Record<string, ToolChange>>;
}

/** Who is drawn where nothing says otherwise. */
export const ANYBODY: Look = {
  ...SOMEBODY,
  skin: 's2',
  hair: 'ink',
  feet: 'shoe',
  eyes: 'open',
};

const USUAL_CADENCE: Cadence = { move: 5, sweep: 5, ready: 5 };

/** The posing with everything that the data leaves out. */
export function posing(data: PosingData): Posing {
  const a = overlay(AT_EASE, data.a);
  return {
    view: data.view,
    look: { ...ANYBODY, ...data.look },
    lit: data.lit ?? null,
    litOn: data.litOn ?? 'worked side',
    place: data.place,
    a,
    b: overlay(a, data.b),
    through: (data.through ?? []).map((key) => overlay(a, key)),
    round: (data.round ?? []).map((key) => overlay(a, key)),
    main: data.main ?? 'a',
    order: data.order ?? {},
    props: data.props ?? [],
    mark: data.mark ?? null,
    arrows: data.arrows ?? [],
    lens: data.lens ?? null,
    sweep: data.sweep ?? null,
    ready: data.ready ?? null,
    rest: data.rest ?? null,
    seconds: { ...USUAL_CADENCE, ...data.seconds },
    tools: data.tools ?? {},
  };
}

/** The posing as it is with that tool; null or a tool that changes nothing gives the posing itself. */
export function withTool(plain: Posing, tool: string | null): Posing {
  const change = tool === null ? undefined : plain.tools[tool];
  if (change === undefined) return plain;
  const both = change.a ?? {};
  return {
    ...plain,
    view: change.view ?? plain.view,
    arrows: change.arrows ?? plain.arrows,
    sweep: change.sweep ?? plain.sweep,
    ready: change.ready ?? plain.ready,
    rest: change.rest ?? plain.rest,
    lens: change.lens === undefined ? plain.lens : change.lens,
    a: overlay(plain.a, both),
    b: overlay(overlay(plain.b, both), change.b ?? {}),
    through: plain.through.map((key) => overlay(key, both)),
    round: plain.round.map((key) => overlay(key, both)),
    props: change.props ?? plain.props,
    mark: change.mark === undefined ? plain.mark : change.mark,
  };
}

/** The posing as it is in a phase of that kind: what its keys `a` and `b` are then, and what lies around. */
export function during(plain: Posing, phase: PhaseKind): Posing {
  switch (phase) {
    case 'hold':
    case 'move':
      return plain;
    case 'sweep':
      return plain.sweep === null ? plain : changed(plain, plain.sweep.b, plain.sweep);
    case 'set-up':
      return plain.ready === null ? plain : arriving(plain, plain.ready);
    case 'breathe':
      return plain.rest === null ? plain : resting(plain, plain.rest);
    default:
      return assertNever(phase);
  }
}

const changed = (plain: Posing, b: PoseData, { props, arrows }: Omit<Sweep, 'b'>): Posing => ({
  ...plain,
  b: overlay(plain.a, b),
  through: [],
  round: [],
  props: props ?? plain.props,
  arrows: arrows ?? plain.arrows,
});

const arriving = (plain: Posing, { from, props, arrows, lens }: Ready): Posing => ({
  ...plain,
  a: overlay(plain.a, from),
  b: plain.a,
  through: [],
  round: [],
  main: 'b',
  props: props ?? plain.props,
  arrows: arrows ?? [],
  lens: lens ?? null,
});

const resting = (plain: Posing, { at, props }: Rest): Posing => {
  const pose = overlay(plain.a, at);
  return {
    ...plain,
    a: pose,
    b: pose,
    through: [],
    round: [],
    main: 'a',
    props: props ?? plain.props,
    mark: null,
    lit: null,
    lens: null,
    arrows: [],
  };
};

/** The keys that the pose of an instant lies among. */
type Keys = Pick<Posing, 'a' | 'through' | 'b' | 'round'>;

/** The pose t of the way (0..1) from a to b, past the keys between them; 1..2 is the way on to a of what goes round. */
export function poseAt({ a, through, b, round }: Keys, t: number): Pose {
  const back = t > 1 && round.length > 0;
  const keys = back ? [b, ...round, a] : [a, ...through, b];
  const way = Math.min(1, Math.max(0, back ? t - 1 : t)) * (keys.length - 1);
  const leg = Math.min(keys.length - 2, Math.floor(way));
  return poseBetween(keys[leg] ?? a, keys[leg + 1] ?? b, way - leg);
}
