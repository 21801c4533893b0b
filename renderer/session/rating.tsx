import { useId } from 'react';
import type { Rating } from './use-rating.ts';

const STEPS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

/** What the question needs. */
export type RatingProps = {
  readonly rating: Rating;
  readonly question: string;
  /** What was said before the session; null = nothing. */
  readonly before: number | null;
};

/** How tight it is now, 0 to 10: a question that nobody must answer. One stop for the Tab key, digits from anywhere. */
export function RatingQuestion({ rating, question, before }: RatingProps) {
  const name = useId();
  const { value, choose } = rating;
  return (
    <fieldset className="rating">
      <legend>
        {question} <span className="sub">0 loose, 10 very tight</span>
      </legend>
      <div className="rates">
        {STEPS.map((step) => (
          <label key={step} className={step === before ? 'rate before' : 'rate'}>
            <input
              type="radio"
              name={name}
              value={step}
              checked={step === value}
              onChange={() => choose(step)}
            />
            <span>{step}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
