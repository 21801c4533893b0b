import type { Source, SourceId } from '#core/exercises/sources.ts';
import { SOURCES } from '#core/exercises/sources.ts';
import { SEEN_WORDS } from './exercise-words.ts';

type Props = {
  /** Of the list, for screen readers. */
  readonly label: string;
  readonly sources: readonly SourceId[];
};

/** Sources with how well each is known. Unknot opens no address: it can be selected and copied. */
export function SourceList({ label, sources }: Props) {
  return (
    <ul className="sources" aria-label={label}>
      {sources.map((id) => (
        <SourceLine key={id} source={SOURCES[id]} />
      ))}
    </ul>
  );
}

function SourceLine({ source: { title, authors, year, where, link, seen } }: { readonly source: Source }) {
  const facts = [authors, where, year].filter((fact) => fact !== null);
  return (
    <li>
      <p>{title}</p>
      {seen !== 'practice' && facts.length > 0 && <p className="small">{facts.join(', ')}</p>}
      <p className="small seen">{SEEN_WORDS[seen]}</p>
      {link !== null && <p className="small address">{link.replace(/^https?:\/\//, '')}</p>}
    </li>
  );
}
