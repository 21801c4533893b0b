import type { CSSProperties } from 'react';

const STEPS = [0, 0.25, 0.5, 0.75, 1];

/** What the colours of a body map with amounts stand for: the words of its two ends, and the steps between. */
export function BodyScale({ ends: [low, high] }: { readonly ends: readonly [string, string] }) {
  return (
    <p className="map-scale small">
      <span>{low}</span>
      <svg viewBox="0 0 100 12" width="100" height="12" aria-hidden="true">
        {STEPS.map((step, at) => (
          <rect key={step} x={at * 20 + 1} y="1" width="18" height="10" rx="3" style={heatStyle(step)} />
        ))}
      </svg>
      <span>{high}</span>
    </p>
  );
}

/** An amount of 0..1, for the colours of the style sheet. */
export const heatStyle = (heat: number): CSSProperties & Record<'--heat', number> => ({ '--heat': heat });
