import type { Page } from '#core/bridge/command.ts';
import { Icon } from '../ui/icons.tsx';
import type { IconName } from '../ui/icons.tsx';
import { Loop } from './loop.tsx';
import { PAGE_NAMES } from './page.ts';

type Entry = readonly [Page, IconName];

const GROUPS: readonly (readonly [string, readonly Entry[]])[] = [
  [
    'Your day',
    [
      ['now', 'play'],
      ['rhythm', 'clock'],
      ['hours', 'sun'],
      ['quiet', 'moon'],
    ],
  ],
  [
    'Your body',
    [
      ['exercises', 'body'],
      ['routines', 'list'],
      ['health', 'heart'],
      ['tools', 'ball'],
      ['learn', 'book'],
    ],
  ],
  [
    'This computer',
    [
      ['sound', 'sound'],
      ['login', 'power'],
    ],
  ],
];

/** The list of pages. */
export function Nav({ page, version }: { readonly page: Page; readonly version: string }) {
  return (
    <nav className="nav" aria-label="Pages">
      <p className="brand">
        <Loop size={24} />
        Unknot
      </p>
      {GROUPS.map(([title, entries]) => (
        <div className="group" key={title}>
          <h2>{title}</h2>
          <ul>
            {entries.map(([one, icon]) => (
              <li key={one}>
                <a href={`#${one}`} aria-current={one === page ? 'page' : undefined}>
                  <Icon name={icon} />
                  {PAGE_NAMES[one]}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {version !== '' && <p className="version">Unknot {version}</p>}
    </nav>
  );
}
