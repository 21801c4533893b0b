import type { XDisplay } from './x-server.ts';

/** Knows at once when somebody who is away comes back, where the system can tell. */
export type ReturnWatch = {
  /** Calls back once, at the first input after now. Arming again replaces the call before. */
  readonly arm: (back: () => void) => void;
  /** Does not call back any more. */
  readonly disarm: () => void;
};

/** Watches for the return by the X server; without a display, or on a server that cannot tell, it never calls. */
export function returnWatch(display: XDisplay | null): ReturnWatch {
  let stop = () => {};
  const disarm = () => {
    stop();
    stop = () => {};
  };
  return {
    disarm,
    arm(back) {
      disarm();
      let over = false;
      let forget = () => {};
      stop = () => {
        over = true;
        forget();
      };
      void display?.server().then((server) => {
        if (server !== null && !over) forget = server.nextInput(back);
      });
    },
  };
}
