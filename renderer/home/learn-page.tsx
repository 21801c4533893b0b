import { TOPICS } from '#core/learn/topics.ts';
import type { Topic } from '#core/learn/statements.ts';
import { LearnTopic } from './learn-topic.tsx';

const TOPIC_LIST: readonly Topic[] = TOPICS;

/** What a tender spot is, what pressing does and does not do, and how sure each of it is. */
export function LearnPage() {
  return (
    <>
      <h1>How it works</h1>
      <p className="lead">
        In a few minutes, before you take a tool to hand. Below each line stands where it comes from, and how
        sure it is.
      </p>
      {TOPIC_LIST.map((topic) => (
        <LearnTopic key={topic.id} topic={topic} />
      ))}
      <p className="small foot">
        No study was read in full for this app: what is said of them rests on their titles and summaries, as
        of November 2026. Addresses can be selected and copied; Unknot itself opens none.
      </p>
    </>
  );
}
