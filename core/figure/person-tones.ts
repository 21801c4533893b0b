import type { Person } from '#core/person.ts';
import type { FigureTheme, Look, Tone } from './themes.ts';

const tone = (base: string, shade: string): Tone => ({ base, shade, far: shade });

const HIJAB: Record<FigureTheme, Tone> = {
  light: tone('#8f76a0', '#715a82'),
  dark: tone('#a78bb6', '#846a94'),
  contrast: tone('#cdb0dd', '#a486b6'),
};

const TURBAN: Record<FigureTheme, Tone> = {
  light: tone('#3f8189', '#2e656d'),
  dark: tone('#579ca3', '#3f7c84'),
  contrast: tone('#80ccd3', '#5aa5ad'),
};

/** The cloth on the head; a bare head has none to show, and any tone will do. */
export const coverTone = ({ cover }: Person, theme: FigureTheme): Tone =>
  cover === 'turban' ? TURBAN[theme] : HIJAB[theme];

/** The lines of a face: each dark enough, or light enough, to be read on its own skin. */
export interface FaceTones {
  readonly eye: string;
  readonly glint: string;
  readonly brow: string;
  readonly mouth: string;
  readonly blush: string;
  readonly blushOpacity: number;
  readonly glasses: string;
}

type SkinTones = Omit<FaceTones, 'brow'>;

const FACES: Record<Person['skin'], SkinTones> = {
  s1: face('#3a2730', '#fffaf3', '#8c3b34', '#e8604c', 0.22, '#4d3d48'),
  s2: face('#35232b', '#fdf3e8', '#83342d', '#e0553f', 0.22, '#463741'),
  s3: face('#2c1b20', '#f8eadc', '#672620', '#d1452f', 0.24, '#34282e'),
  s4: face('#22141a', '#f4e3d3', '#501b17', '#c53f2a', 0.24, '#e6c78f'),
  s5: face('#1a0f13', '#f0dccb', '#c97866', '#c4452f', 0.26, '#e6c78f'),
  s6: face('#140b0e', '#ecd5c3', '#c4705f', '#bd4a35', 0.26, '#e6c78f'),
};

function face(
  ...[eye, glint, mouth, blush, blushOpacity, glasses]: [string, string, string, string, number, string]
): SkinTones {
  return { eye, glint, mouth, blush, blushOpacity, glasses };
}

const BROWS: Record<Person['hair'], string> = {
  ink: '#241b20',
  brown: '#4c2d1f',
  copper: '#7f3a1d',
  blond: '#96702f',
  grey: '#74707b',
  white: '#98939e',
};

/** Dark hair on a dark skin has darker brows still; grey and white ones are lighter than the skin. */
const BROWS_ON_DARK: Record<Person['hair'], string> = {
  ink: '#150d10',
  brown: '#2a1710',
  copper: '#4f200e',
  blond: '#c79a4e',
  grey: '#b9b4bd',
  white: '#dedbe0',
};

const DARK: ReadonlySet<Person['skin']> = new Set(['s4', 's5', 's6']);

/** The colours of that face. */
export const faceTones = ({ skin, hair }: Look): FaceTones => ({
  ...FACES[skin],
  brow: (DARK.has(skin) ? BROWS_ON_DARK : BROWS)[hair],
});
