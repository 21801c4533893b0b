import type { Order } from './body/part.ts';
import type { View } from './camera.ts';
import type { Lens } from './lens.ts';
import type { LitArea } from './lit.ts';
import { AT_EASE, overlay } from './pose.ts';
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

/** What is drawn otherwise when a certain tool is used. */
interface ToolChange {
  readonly view?: View;
  readonly a?: PoseData;
  readonly b?: PoseData;
  readonly props?: readonly Prop[];
  readonly mark?: Mark | null;
  readonly arrows?: readonly ArrowPath[];
  readonly sweep?: Sweep;
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
  /** The key that shows when nothing moves. */
  readonly main: 'a' | 'b';
  readonly order: Order;
  readonly props: readonly Prop[];
  /** Where to press; null = nothing is pressed. */
  readonly mark: Mark | null;
  readonly arrows: readonly ArrowPath[];
  /** A close-up of the worked foot; null = none is needed. */
  readonly lens: Lens | null;
  /** Null = a phase that sweeps moves as one that moves does. It goes with a posing that rests at `a`. */
  readonly sweep: Sweep | null;
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
  readonly main?: 'a' | 'b';
  readonly order?: Order;
  readonly props?: readonly Prop[];
  readonly mark?: Mark;
  readonly lens?: Lens;
  readonly arrows?: readonly ArrowPath[];
  readonly sweep?: Sweep;
  readonly tools?: Readonly<Record<string, ToolChange>>;
}

const ANYBODY: Look = { style: 'short', skin: 's2', hair: 'ink', feet: 'shoe', eyes: 'open' };

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
    main: data.main ?? 'a',
    order: data.order ?? {},
    props: data.props ?? [],
    mark: data.mark ?? null,
    arrows: data.arrows ?? [],
    lens: data.lens ?? null,
    sweep: data.sweep ?? null,
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
    a: overlay(plain.a, both),
    b: overlay(overlay(plain.b, both), change.b ?? {}),
    props: change.props ?? plain.props,
    mark: change.mark === undefined ? plain.mark : change.mark,
  };
}

/** The posing as it is while the body glides over the tool. */
export function sweeping(plain: Posing): Posing {
  const { sweep } = plain;
  if (sweep === null) return plain;
  return {
    ...plain,
    b: overlay(plain.a, sweep.b),
    props: sweep.props ?? plain.props,
    arrows: sweep.arrows ?? plain.arrows,
  };
}
