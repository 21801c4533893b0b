import type { Person } from '#core/person.ts';
import type { Vec3 } from '../vector.ts';
import type { Rim } from './shell.ts';

const CROWN: Vec3 = [0, 1, 0];
const FOREHEAD: Vec3 = [0, 0, 1];

const hairline = (keys: Rim['keys']): Rim => ({ pole: CROWN, zero: FOREHEAD, keys });

/**
 * Where the hair on the skull ends, from the forehead (0) over temple, sideburn and ear (90) to the nape (180).
 * A straight line round the head would be a cap: the temple steps back, the sideburn comes down, the ear is free.
 */
export const HAIRLINES: Record<Person['style'], Rim> = {
  short: hairline([
    [0, 55],
    [30, 53],
    [50, 58],
    [60, 74],
    [66, 94],
    [71, 113],
    [79, 115],
    [84, 99],
    [100, 99],
    [108, 116],
    [126, 136],
    [180, 141],
  ]),
  bun: hairline([
    [0, 58],
    [18, 55],
    [42, 58],
    [60, 74],
    [72, 96],
    [80, 106],
    [86, 98],
    [100, 99],
    [110, 115],
    [136, 134],
    [180, 142],
  ]),
  curly: hairline([
    [0, 54],
    [34, 54],
    [52, 62],
    [62, 82],
    [68, 104],
    [76, 112],
    [82, 98],
    [102, 98],
    [112, 118],
    [136, 134],
    [180, 138],
  ]),
  bob: hairline([
    [0, 70],
    [26, 69],
    [40, 71],
    [50, 90],
    [57, 122],
    [70, 142],
    [180, 150],
  ]),
  long: hairline([
    [0, 48],
    [14, 53],
    [34, 64],
    [46, 76],
    [54, 92],
    [61, 120],
    [72, 142],
    [180, 150],
  ]),
  bald: hairline([
    [0, 40],
    [40, 42],
    [58, 60],
    [66, 92],
    [72, 110],
    [80, 112],
    [84, 99],
    [102, 99],
    [110, 116],
    [130, 134],
    [180, 139],
  ]),
};
