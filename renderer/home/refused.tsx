import type { Act } from './act.ts';
import type { Refusal } from './use-act.ts';

/** Why something was refused, at the foot of the page, with what can be done instead. Empty while nothing was. */
export function Refused({ refusal, act }: { readonly refusal: Refusal | null; readonly act: Act }) {
  return (
    <div className="refused" role="alert">
      {refusal !== null && (
        <>
          <p>{refusal.message}</p>
          {refusal.instead !== null && (
            <button
              type="button"
              className="btn"
              onClick={() => act({ do: 'start', exercise: refusal.instead?.id ?? null })}
            >
              Start {refusal.instead.name} instead
            </button>
          )}
        </>
      )}
    </div>
  );
}
