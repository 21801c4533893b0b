import { useState } from 'react';
import type { Draft } from './draft.ts';
import { printed } from './print.ts';

/** The draft as it goes into a file of core/figure/poses. */
export function ExportBox({ draft }: { readonly draft: Draft }) {
  const text = printed(draft);
  const [copied, setCopied] = useState('');
  return (
    <section className="panel" aria-label="Data">
      <h2>Data</h2>
      <button onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(text))}>
        {copied === text ? 'Copied' : 'Copy'}
      </button>
      <pre aria-label="Posing as data" role="region" tabIndex={0}>
        {text}
      </pre>
    </section>
  );
}
