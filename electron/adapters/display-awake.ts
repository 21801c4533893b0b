import { powerSaveBlocker } from 'electron/main';

/** Keeps the display from sleeping while told so: during an exercise nobody touches the computer. */
export function displayAwake(): (on: boolean) => void {
  let blocker: number | null = null;
  return (on) => {
    if (on) blocker ??= powerSaveBlocker.start('prevent-display-sleep');
    else if (blocker !== null) {
      powerSaveBlocker.stop(blocker);
      blocker = null;
    }
  };
}
