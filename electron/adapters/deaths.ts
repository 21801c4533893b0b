/** A window that dies more often than this within a minute is not opened again: better no window than a storm. */
const MOST = 5;
const WITHIN = 60_000;

/** Counts the deaths of a window. Says at each, `now` in milliseconds, whether the window is worth opening again. */
export function deathCount(): (now: number) => boolean {
  let deaths: readonly number[] = [];
  return (now) => {
    deaths = [...deaths.filter((at) => now - at < WITHIN), now];
    return deaths.length <= MOST;
  };
}
