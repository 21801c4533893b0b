import type { Camera } from './camera.ts';
import { outline } from './outline.ts';
import { coverTone } from './person-tones.ts';
import { filled } from './shape.ts';
import type { PathShape } from './shape.ts';
import type { Chain } from './solid.ts';
import { hairTone, PALETTES, SKINS } from './themes.ts';
import type { FigureTheme, Look, Palette, Tone } from './themes.ts';

/** What every part of a picture needs to know: from where it is seen and in which colours. */
export interface Drawing {
  readonly camera: Camera;
  readonly palette: Palette;
  readonly look: Look;
  readonly skin: Tone;
  readonly hair: Tone;
  /** What is worn on the head. */
  readonly cover: Tone;
}

/** A drawing of that person, seen so, in the colours of the theme. */
export const drawingOf = (camera: Camera, look: Look, theme: FigureTheme): Drawing => ({
  camera,
  palette: PALETTES[theme],
  look,
  skin: SKINS[look.skin],
  hair: hairTone(look, theme),
  cover: coverTone(look, theme),
});

/** One flat colour over the whole chain. */
export const flat = (chain: Chain, camera: Camera, color: string): PathShape =>
  filled(outline(chain, camera), color);

/** The lit side alone; `size` (0..1) is how much of the chain it covers. */
export const litSide = (chain: Chain, camera: Camera, color: string, size: number): PathShape =>
  filled(outline(chain, camera, size), color);

/** A chain in two tones: the shade, and over it the lit side. No gradient, no filter, and it follows every pose. */
export const twoTone = (chain: Chain, camera: Camera, tone: Tone, size: number): PathShape[] => [
  flat(chain, camera, tone.shade),
  litSide(chain, camera, tone.base, size),
];
