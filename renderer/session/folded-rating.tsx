import { useEffect, useRef, useState } from 'react';
import type { RatingProps } from './rating.tsx';
import { RatingQuestion } from './rating.tsx';

/**
 * The question as one line, which opens at a press: the card is for getting ready. Digits answer it either way. Nothing else
 * moves: the numbers take the place of what the card says of the session.
 */
export function FoldedRating(props: RatingProps) {
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const { question, rating } = props;
  useEffect(() => {
    if (!open) return;
    const inputs = [...(place.current?.querySelectorAll('input') ?? [])];
    (inputs.find(({ checked }) => checked) ?? inputs[0])?.focus();
  }, [open]);
  if (open) {
    return (
      <div ref={place} className="unfolded">
        <RatingQuestion {...props} />
      </div>
    );
  }
  return (
    <button className="fold" aria-expanded={false} onClick={() => setOpen(true)}>
      <span>{question}</span>
      <b>{rating.value === null ? 'Say, if you like' : `${rating.value} of 10`}</b>
    </button>
  );
}
