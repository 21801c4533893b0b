import type { Stage } from '#core/session/session.ts';

const STEPS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
/** From here on it is more than anybody should press. */
const TOO_MUCH = 7;

/** How hard to press: always on screen while something presses. */
export function PressureScale({ aim: [from, to] }: { readonly aim: NonNullable<Stage['aim']> }) {
  const look = (step: number) => (step >= from && step <= to ? 'aim' : step >= TOO_MUCH ? 'over' : 'near');
  return (
    <div className="pressure">
      <p className="scale">
        <span className="track" aria-hidden="true">
          {STEPS.map((step) => (
            <i key={step} className={look(step)} />
          ))}
        </span>
        <span>
          Aim for <b>{from === to ? to : `${from} to ${to}`}</b> of 10
        </span>
      </p>
      <p className="small">If you cannot breathe deeply, it is too much.</p>
    </div>
  );
}
