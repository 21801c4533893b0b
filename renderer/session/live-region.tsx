import { useEffect, useRef } from 'react';

/** Says a text to screen readers once, when it changes. The region is there, empty, before the text: else it stays unheard. */
export function LiveRegion({ text }: { readonly text: string }) {
  const region = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (region.current !== null && region.current.textContent !== text) region.current.textContent = text;
  }, [text]);
  return <p ref={region} className="unseen" role="status" aria-live="polite" />;
}
