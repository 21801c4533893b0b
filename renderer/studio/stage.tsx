import { filmOf } from '#core/figure/film.ts';
import type { Pose } from '#core/figure/pose.ts';
import { posing } from '#core/figure/posing.ts';
import { instantOf, poseOf } from './draft.ts';
import type { PosingData } from './draft.ts';
import type { Grip } from './drag.ts';
import { Handles } from './handles.tsx';
import { GRID, Picture } from './picture.tsx';
import { playedTo } from './play.ts';
import type { Sight } from './sight.ts';
import { useSeconds } from './use-seconds.ts';

type Props = {
  readonly data: PosingData;
  readonly sight: Sight;
  readonly chosen: string;
  readonly choose: (grip: Grip) => void;
  readonly change: (pose: Pose) => void;
};

const SIZE = 620;

/** The draft as the app would draw it, with what can be dragged over it. */
export function Stage({ data, sight, chosen, choose, change }: Props) {
  const whole = posing(data);
  const { phase, t: keyT } = instantOf(sight.key, data);
  const seconds = useSeconds(sight.plays);
  const film = filmOf(whole, {
    phase,
    side: null,
    theme: sight.theme,
    tool: sight.tool,
    size: { width: GRID, height: GRID },
    fit: 'circle',
    mark: true,
    extras: sight.still,
  });
  const t = sight.plays ? playedTo(film.posing, phase, seconds) : (sight.t ?? keyT);
  const held = !sight.plays && (sight.t === null || sight.t === keyT) && sight.tool === null;
  return (
    <div className="stage" data-theme={sight.theme}>
      {sight.onion && (
        <div className="onion">
          <Picture shapes={film.at({ t: t < 0.5 || t > 1.5 ? 1 : 0 })} size={SIZE} label={null} />
        </div>
      )}
      <Picture shapes={film.at({ t })} size={SIZE} label={`The figure in ${sight.key}`} />
      {held && (
        <Handles pose={poseOf(sight.key, data)} camera={film.camera} {...{ chosen, choose, change }} />
      )}
    </div>
  );
}
