import type { Person } from '#core/person.ts';

/** The three looks of the app that the figure is coloured for. */
export type FigureTheme = 'light' | 'dark' | 'contrast';

/** A material in light, in its own shade, and in the shade of a limb on the far side. */
export interface Tone {
  readonly base: string;
  readonly shade: string;
  readonly far: string;
}

/** Every colour of a picture but the person's own. Cool clothes on purpose: the warm end belongs to the lit muscle, marker and ball. */
export interface Palette {
  readonly top: Tone;
  readonly trousers: Tone;
  readonly shoe: Tone;
  readonly sole: Tone;
  readonly lit: string;
  readonly mark: string;
  readonly markEdge: string;
  readonly arrow: string;
  /** Drawn under arrows so that they stand out from the body. */
  readonly halo: string;
  /** A number that stands on the arrow's colour. */
  readonly number: string;
  readonly ghost: string;
  readonly ghostOpacity: number;
  readonly softBall: Tone;
  readonly tennisBall: Tone;
  readonly lacrosseBall: Tone;
  /** Knitted, round two balls. */
  readonly sock: Tone;
  readonly softRoller: Tone;
  readonly firmRoller: Tone;
  readonly bottle: Tone;
  readonly band: Tone;
  readonly towel: Tone;
  readonly wall: Tone;
  /** The wide plane of a wall. */
  readonly plaster: string;
  readonly floor: string;
  readonly mat: Tone;
  readonly wood: Tone;
  readonly fabric: Tone;
  readonly hook: string;
  readonly shadow: string;
  /** The ground of a close-up. */
  readonly lens: string;
  /** A line round the body, width in heads; null = the ground is bright enough. */
  readonly rim: { readonly color: string; readonly width: number; readonly opacity: number } | null;
}

const tone = (base: string, shade: string, far = shade): Tone => ({ base, shade, far });

/** The tone of the same material on the far side of the body. */
export const farSide = ({ shade, far }: Tone): Tone => ({ base: shade, shade: far, far });

/** The colours of each theme. */
export const PALETTES: Record<FigureTheme, Palette> = {
  light: {
    top: tone('#8cc0b2', '#69a194', '#5f9488'),
    trousers: tone('#4a5878', '#39445f', '#333d56'),
    shoe: tone('#e8a24f', '#c98433', '#ad7029'),
    sole: tone('#ffffff', '#e2d8c9'),
    lit: '#ff8f5e',
    mark: '#e4472b',
    markEdge: '#ffffff',
    arrow: '#7a4fd0',
    halo: 'rgba(255,248,240,.8)',
    number: '#ffffff',
    ghost: '#8e86a8',
    ghostOpacity: 0.28,
    softBall: tone('#63b6e4', '#4594c8', '#2f76a8'),
    tennisBall: tone('#d3e04c', '#a9b82c', '#8a9a1c'),
    lacrosseBall: tone('#434b59', '#2b313c', '#8b95a6'),
    sock: tone('#5f9fd2', '#3a739f', '#8fc0e6'),
    softRoller: tone('#8fcbe9', '#67a9d2', '#4c8db8'),
    firmRoller: tone('#2f8088', '#21636b', '#144a51'),
    bottle: tone('#d3ebf7', '#8cc4e6', '#3f6fb5'),
    band: tone('#3f97d2', '#2874aa', '#9fd2f2'),
    towel: tone('#f4ecdf', '#d3c4b2', '#b3a18d'),
    wall: tone('#d9c5b8', '#c4ab9d'),
    plaster: '#ecdfd2',
    floor: 'rgba(120,80,60,.1)',
    mat: tone('#c9bfe6', '#aca0d2'),
    wood: tone('#d9b48a', '#b98f62', '#a27a50'),
    fabric: tone('#d98c72', '#b86d55'),
    hook: '#5a6fc0',
    shadow: 'rgba(90,50,40,.15)',
    lens: '#fffaf4',
    rim: null,
  },
  dark: {
    top: tone('#86c4b4', '#5f9c8e', '#4d8075'),
    trousers: tone('#7f90be', '#62739d', '#546389'),
    shoe: tone('#eaa957', '#c5843a', '#9c662b'),
    sole: tone('#f1ebe1', '#b9b0a3'),
    lit: '#ff9a68',
    mark: '#ff5d40',
    markEdge: '#ffffff',
    arrow: '#c9b0ff',
    halo: 'rgba(24,12,22,.55)',
    number: '#1c1320',
    ghost: '#d9cbe0',
    ghostOpacity: 0.22,
    softBall: tone('#6cc0ee', '#4796c6', '#2f78a6'),
    tennisBall: tone('#d8e658', '#a6b430', '#838f22'),
    lacrosseBall: tone('#5b6575', '#3c4452', '#aeb8c8'),
    sock: tone('#5c9bcd', '#3a6f98', '#8bbbe0'),
    softRoller: tone('#92cdec', '#6aa5cb', '#4f88ae'),
    firmRoller: tone('#3f979e', '#2c747b', '#1d565c'),
    bottle: tone('#cfe8f5', '#86bfe2', '#4d7fc4'),
    band: tone('#59b2ea', '#3a88bb', '#b9e0f8'),
    towel: tone('#e6ddd0', '#b0a495', '#8d8072'),
    wall: tone('#8d7378', '#745c62'),
    plaster: '#52404b',
    floor: 'rgba(0,0,0,.2)',
    mat: tone('#5d5590', '#4a4374'),
    wood: tone('#b08a66', '#876849', '#70553a'),
    fabric: tone('#c07a64', '#985a48'),
    hook: '#a3b2ff',
    shadow: 'rgba(0,0,0,.3)',
    lens: '#4a3843',
    rim: { color: '#ffe9dc', width: 0.07, opacity: 0.5 },
  },
  contrast: {
    top: tone('#a5f0dc', '#74cbb4', '#5fae9a'),
    trousers: tone('#b4c4ff', '#8d9ee0', '#7c8bc8'),
    shoe: tone('#ffc46b', '#e09b37', '#b97e2a'),
    sole: tone('#ffffff', '#d0d0d0'),
    lit: '#ff7a3d',
    mark: '#ff2e12',
    markEdge: '#ffffff',
    arrow: '#e2d4ff',
    halo: '#000000',
    number: '#000000',
    ghost: '#ffffff',
    ghostOpacity: 0.3,
    softBall: tone('#7fd4ff', '#4fa6d8', '#2b7fb0'),
    tennisBall: tone('#e6f55c', '#b4c534', '#8f9e1e'),
    lacrosseBall: tone('#697587', '#4a5463', '#ffffff'),
    sock: tone('#ffffff', '#cccccc', '#8f83d6'),
    softRoller: tone('#a6dcf8', '#76b4d8', '#4f8fb5'),
    firmRoller: tone('#4fb4bc', '#37868d', '#1f5a60'),
    bottle: tone('#ffffff', '#9fd4f5', '#5b93e0'),
    band: tone('#7cc8f8', '#4f9bcd', '#ffffff'),
    towel: tone('#ffffff', '#d0d0d0', '#808080'),
    wall: tone('#d6d6d6', '#a6a6a6'),
    plaster: '#2a2a2a',
    floor: 'rgba(255,255,255,.16)',
    mat: tone('#8f83d6', '#7468ba'),
    wood: tone('#e0b98c', '#b48d60', '#9a7648'),
    fabric: tone('#f0a48c', '#c77e66'),
    hook: '#c3ceff',
    shadow: 'rgba(0,0,0,.5)',
    lens: '#1a1a1a',
    rim: { color: '#ffffff', width: 0.1, opacity: 1 },
  },
};

/** The skins a figure can have, light to dark. */
export const SKINS = {
  s1: tone('#f3c9a8', '#dda683', '#c9936f'),
  s2: tone('#d99f73', '#bd8056', '#a87049'),
  s3: tone('#b0754c', '#925b37', '#7f4e2f'),
  s4: tone('#96603f', '#7a4a2e', '#6a4028'),
  s5: tone('#7d4f36', '#633b27', '#573422'),
  s6: tone('#5d3a29', '#472a1d', '#3d2419'),
} as const satisfies Record<Person['skin'], Tone>;

const HAIRS = {
  ink: tone('#35292e', '#241b20'),
  brown: tone('#6b4432', '#533223'),
  copper: tone('#b4592f', '#8f4322'),
  blond: tone('#d9b068', '#b98d49'),
  grey: tone('#a9a5ad', '#8b8790'),
  white: tone('#dedbe0', '#bcb8c2'),
} as const satisfies Record<Person['hair'], Tone>;

/** Dark hair would sink into a dark ground, so it is lifted there. */
const LIFTED_INK = tone('#483b43', '#362c32');

/** How one person looks in one picture; a pose suggests one, and any pose can be shown with any. */
export interface Look extends Person {
  readonly feet: 'shoe' | 'bare';
  readonly eyes: 'open' | 'closed';
}

/** The hair's tone on that theme. */
export const hairTone = (look: Look, theme: FigureTheme): Tone =>
  theme !== 'light' && look.hair === 'ink' ? LIFTED_INK : HAIRS[look.hair];
