import type { Act } from './act.ts';
import { Row } from './row.tsx';

const MINUTES = [1, 3, 5] as const;

/** Starts whatever fits into the time that there is. */
export function NowMinutes({ act }: { readonly act: Act }) {
  return (
    <section className="card list" aria-label="By the time that there is">
      <Row title="I have" says="Whatever fits you, in this time.">
        {MINUTES.map((many) => (
          <button
            key={many}
            type="button"
            className="btn"
            aria-label={`I have ${many} min`}
            onClick={() => act({ do: 'start', exercise: null, seconds: many * 60 })}
          >
            {many} min
          </button>
        ))}
      </Row>
    </section>
  );
}
