import { useEffect, useRef } from 'react';

type LiveRegionProps = {
  /** What there is to say of the stage: said once, when it changes. */
  readonly text: string;
  /** What came of a key: said when it comes, and nothing when it goes. Null = nothing. */
  readonly aside: string | null;
};

/** Says texts to screen readers. The region is there, empty, before the text: else it stays unheard. */
export function LiveRegion({ text, aside }: LiveRegionProps) {
  const region = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (region.current !== null && region.current.textContent !== text) region.current.textContent = text;
  }, [text]);
  useEffect(() => {
    if (region.current !== null && aside !== null) region.current.textContent = aside;
  }, [aside]);
  return <p ref={region} className="unseen" role="status" aria-live="polite" />;
}
