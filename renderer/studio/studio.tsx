import { useMemo, useState } from 'react';
import { CATALOGUE } from '#core/exercises/catalogue.ts';
import { isBuiltIn } from '#core/exercises/ids.ts';
import type { ToolId } from '#core/exercises/tools.ts';
import { posing } from '#core/figure/posing.ts';
import { POSINGS } from '#core/figure/posings.ts';
import { PART_NAMES } from './changes.ts';
import type { PartName } from './changes.ts';
import { Choice } from './choice.tsx';
import { Chooser } from './chooser.tsx';
import { draftOf, instantOf, poseOf, withField, withPose } from './draft.ts';
import type { Draft, PosingData } from './draft.ts';
import { ExportBox } from './export-box.tsx';
import { LookPanel } from './look-panel.tsx';
import { OrderPanel } from './order-panel.tsx';
import { PartFields } from './part-fields.tsx';
import { FIRST_SIGHT } from './sight.ts';
import type { Sight } from './sight.ts';
import { Signs } from './signs.tsx';
import { Stage } from './stage.tsx';
import { Things } from './things.tsx';
import { Timeline } from './timeline.tsx';
import { ViewPanel } from './view-panel.tsx';
import { Warnings } from './warnings-panel.tsx';

const [first = null] = [...POSINGS].map(([id, whole]) => draftOf(id, whole));

/** Where exercises are posed, for those who build the app. */
export function Studio() {
  return first === null ? null : <Bench first={first} />;
}

function Bench({ first: begun }: { readonly first: Draft }) {
  const [draft, setDraft] = useState(begun);
  const [sight, setSight] = useState(FIRST_SIGHT);
  const [part, setPart] = useState<PartName>('armR');
  const { data } = draft;
  const change = (to: PosingData) => setDraft({ ...draft, data: to });
  const look = (to: Partial<Sight>) => setSight({ ...sight, ...to });
  const { phase } = instantOf(sight.key, data);
  const whole = useMemo(() => posing(data), [data]);
  const open = (to: Draft) => {
    setDraft(to);
    setSight(FIRST_SIGHT);
  };
  return (
    <main className="studio">
      <div className="side">
        <Chooser {...{ draft, open }} />
        <section className="panel" aria-label="Body">
          <h2>Body in {sight.key}</h2>
          <Choice label="part" value={part} options={PART_NAMES} change={setPart} />
          <PartFields
            {...{ part }}
            pose={poseOf(sight.key, data)}
            change={(field, value) => change(withField(data, sight.key, { part, field, value }))}
          />
        </section>
      </div>
      <div className="middle">
        <Stage
          {...{ data, sight }}
          chosen={part}
          choose={setPart}
          change={(pose) => change(withPose(data, sight.key, pose))}
        />
        <Timeline {...{ data, sight, look, change }} />
        <div className="sight">
          <Choice
            label="tool"
            value={sight.tool ?? 'none'}
            options={toolsOf(draft.id)}
            change={(tool) => look({ tool: tool === 'none' ? null : tool })}
          />
          <Choice
            label="theme"
            value={sight.theme}
            options={['light', 'dark', 'contrast']}
            change={(theme) => look({ theme })}
          />
        </div>
        <Warnings {...{ whole, phase }} />
      </div>
      <div className="side">
        <ViewPanel {...{ data, change }} />
        <Things things={data.props ?? []} change={(props) => change({ ...data, props })} />
        <Signs {...{ data, change }} />
        <LookPanel {...{ data, change }} />
        <OrderPanel {...{ data, change }} />
        <ExportBox draft={draft} />
      </div>
    </main>
  );
}

const toolsOf = (id: string): readonly ToolId[] => [
  'none',
  ...(isBuiltIn(id) ? CATALOGUE[id].tools.filter((tool) => tool !== 'none') : []),
];
