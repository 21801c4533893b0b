import { AREAS } from '#core/exercises/areas.ts';
import { CATALOGUE } from '#core/exercises/catalogue.ts';
import type { ExerciseId } from '#core/exercises/catalogue.ts';
import { toolFor } from '#core/exercises/choose.ts';
import { TOOLS } from '#core/exercises/tools.ts';
import type { ToolId } from '#core/exercises/tools.ts';
import { plan, planSeconds } from '#core/session/plan.ts';
import { minutesText } from './now-words.ts';

/** What a list says about one exercise for somebody with these tools. */
export type ExerciseFacts = {
  readonly name: string;
  readonly area: string;
  /** "4 min", the whole session with what follows. */
  readonly minutes: string;
  /** The tool that it would be shown with. */
  readonly tool: ToolId;
  /** False = the person owns none of the tools that it needs. */
  readonly fits: boolean;
  /** "Own hands", "Nothing needed", or what is missing: "Needs a tennis ball or lacrosse ball". */
  readonly needs: string;
  /** The movement that follows a release; null = nothing follows. */
  readonly then: string | null;
};

/** The facts of an exercise. */
export function exerciseFacts(id: ExerciseId, owned: readonly string[]): ExerciseFacts {
  const { name, area, tools } = CATALOGUE[id];
  const whole = plan(id, owned);
  const mine = toolFor(id, owned);
  const tool = mine ?? tools[0] ?? 'none';
  const follows = whole.exercises[1];
  return {
    name,
    area: AREAS[area],
    minutes: minutesText(planSeconds(whole)),
    tool,
    fits: mine !== null,
    needs: mine === null ? `Needs one of: ${labels(tools)}` : TOOLS[tool].label,
    then: follows === undefined ? null : CATALOGUE[follows].name,
  };
}

function labels(tools: readonly ToolId[]): string {
  return tools.map((tool) => TOOLS[tool].label.toLowerCase()).join(', ');
}
