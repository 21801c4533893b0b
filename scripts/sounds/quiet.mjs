// @ts-check
/**
 * Nothing at all, for 6 s: systems give media keys only to a page that plays something of more than 5 s, and a session's
 * own sounds are shorter. The lowest rate that players take keeps the file small.
 */
export const quiet = {
  sampleRate: 3000,
  /** @returns {Float64Array[]} */
  channels: () => [new Float64Array(6 * 3000)],
};
