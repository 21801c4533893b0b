/** Tools by id, gentlest first. `ladder` orders them from gentle (0) to firm (6); `owned` says whether people can own it. */
export const TOOLS = {
  none: { label: 'Nothing needed', ladder: 0, owned: false },
  hands: { label: 'Own hands', ladder: 1, owned: false },
  'rolled-towel': { label: 'Rolled towel', ladder: 1, owned: true },
  'foam-roller-soft': { label: 'Soft foam roller', ladder: 2, owned: true },
  'foam-roller': { label: 'Foam roller', ladder: 3, owned: true },
  'water-bottle': { label: 'Water bottles', ladder: 3, owned: true },
  'roller-stick': { label: 'Roller stick', ladder: 4, owned: true },
  'soft-ball': { label: 'Soft ball', ladder: 4, owned: true },
  'double-ball': { label: 'Two balls in a sock', ladder: 5, owned: true },
  'tennis-ball': { label: 'Tennis ball', ladder: 5, owned: true },
  's-hook': { label: 'S-shaped hook', ladder: 5, owned: true },
  'lacrosse-ball': { label: 'Lacrosse ball', ladder: 6, owned: true },
  'resistance-band': { label: 'Resistance band', ladder: 0, owned: true },
} as const;

export type ToolId = keyof typeof TOOLS;

/** All tool ids in the order of `TOOLS`. */
export const TOOL_IDS = Object.keys(TOOLS) as readonly ToolId[]; // earned: the keys of a literal

/** Tools made for pressing on a spot. A towel may also be held, a bottle lifted and a hand lent: they are not among them. */
export const PRESSING_TOOLS: readonly ToolId[] = [
  'foam-roller-soft',
  'foam-roller',
  'roller-stick',
  'soft-ball',
  'double-ball',
  'tennis-ball',
  's-hook',
  'lacrosse-ball',
];
