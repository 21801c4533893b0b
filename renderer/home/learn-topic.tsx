import type { Certainty, Statement, Topic } from '#core/learn/statements.ts';
import { certaintyOf } from '#core/learn/statements.ts';
import { SourceList } from './source-list.tsx';

/** How sure a statement is, in words. */
const CERTAINTY: { readonly [certainty in Certainty]: string } = {
  studies: 'From studies',
  founding: 'From the article this app is founded on',
  practice: 'Common practice, no trial found',
};

/** One question, and what there is to say to it. */
export function LearnTopic({ topic: { id, asks, statements } }: { readonly topic: Topic }) {
  return (
    <section className="card learn" aria-labelledby={`learn-${id}`}>
      <h2 id={`learn-${id}`}>{asks}</h2>
      {statements.map((statement) => (
        <Said key={statement.says} statement={statement} />
      ))}
    </section>
  );
}

function Said({ statement }: { readonly statement: Statement }) {
  const { says, sources } = statement;
  const certainty = CERTAINTY[certaintyOf(statement)];
  if (sources.length === 0)
    return (
      <div className="said">
        <p>{says}</p>
        <p className="small">{certainty}</p>
      </div>
    );
  return (
    <div className="said">
      <p>{says}</p>
      <details>
        <summary>
          {certainty} ({sources.length})<span className="unseen">: {says}</span>
        </summary>
        <SourceList label={`Sources of: ${says}`} sources={sources} />
      </details>
    </div>
  );
}
