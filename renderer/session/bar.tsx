import type { Settings } from '#core/settings/settings.ts';
import { send } from '../ui/connect.ts';
import { Icon } from '../ui/icons.tsx';
import type { KeyActs } from './keys.ts';

type BarProps = {
  readonly title: string;
  /** Small words after the title; null = none. */
  readonly detail: string | null;
  /** True where the page has no larger heading. */
  readonly heading: boolean;
  /** Null = this page makes no sound, and has no key for it. */
  readonly sound: Settings['sound'] | null;
  /** Whether the details of the exercise are shown; absent = there are none. */
  readonly details?: boolean;
  /** Whether the clock stands, where the primary does something else than stop it; absent = no key for it here. */
  readonly paused?: boolean | undefined;
  readonly acts: Pick<KeyActs, 'details' | 'minimise' | 'leave' | 'pause'>;
};

/** The window's own top bar: what this is, and always one click to leave. */
export function Bar({ title, detail, heading, sound, details, paused, acts }: BarProps) {
  const Title = heading ? 'h1' : 'p';
  return (
    <header className="bar">
      <Title className="bar-title">
        <b>{title}</b>
        {detail !== null && ` · ${detail}`}
      </Title>
      {details !== undefined && (
        <button
          className="icon-btn"
          aria-label="About this exercise"
          aria-expanded={details}
          title="About this exercise (?)"
          onClick={acts.details}
        >
          <Icon name="question" />
        </button>
      )}
      {paused !== undefined && (
        <button
          className="icon-btn stands"
          aria-label="Pause the clock"
          aria-pressed={paused}
          title={paused ? 'Go on (P)' : 'Pause (P)'}
          onClick={acts.pause}
        >
          <Icon name={paused ? 'play' : 'pause'} />
        </button>
      )}
      {sound !== null && <SoundButton sound={sound} />}
      <button className="icon-btn" aria-label="Minimise" title="Minimise" onClick={acts.minimise}>
        <Icon name="minimise" />
      </button>
      <button className="icon-btn" aria-label="Leave" title="Leave (Esc)" onClick={acts.leave}>
        <Icon name="close" />
      </button>
    </header>
  );
}

function SoundButton({ sound }: { readonly sound: Settings['sound'] }) {
  const toggle = () => void send({ do: 'change-settings', key: 'sound', value: { ...sound, on: !sound.on } });
  return (
    <button
      className="icon-btn"
      aria-label="Sound"
      aria-pressed={sound.on}
      title={sound.on ? 'Sound is on' : 'Sound is off'}
      onClick={toggle}
    >
      <Icon name={sound.on ? 'sound' : 'mute'} />
    </button>
  );
}
