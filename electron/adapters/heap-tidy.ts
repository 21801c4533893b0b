import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Long enough after a window has gone for everything of it to be garbage. */
const AFTER = 1000;

/**
 * Gives back what a break has left in the heap of the main process. An idle app allocates so little that its own
 * collector would not come by for hours: some 3 MiB would stay taken until the next break.
 */
export function heapTidy(): () => void {
  let waiting: NodeJS.Timeout | undefined;
  let collect: (() => void) | null = null;
  return () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      if (collect === null) {
        setFlagsFromString('--expose-gc');
        collect = runInNewContext('gc') as () => void;
      }
      collect();
    }, AFTER);
  };
}
