import { assertNever } from '#core/assert-never.ts';
import type { Page } from '#core/bridge/command.ts';
import type { Snapshot } from '#core/bridge/snapshot.ts';
import { PersonContext } from '../figure/person-context.tsx';
import { useSnapshot, useTheme } from '../ui/connect.ts';
import { useSounds } from '../ui/sounds.ts';
import { useChange } from './change.ts';
import { ExercisesPage } from './exercises-page.tsx';
import { HealthPage } from './health-page.tsx';
import { HoursPage } from './hours-page.tsx';
import { LearnPage } from './learn-page.tsx';
import { LoginPage } from './login-page.tsx';
import { Nav } from './nav.tsx';
import { NowPage } from './now-page.tsx';
import { usePage } from './page.ts';
import { QuietPage } from './quiet-page.tsx';
import { RhythmPage } from './rhythm-page.tsx';
import { RoutinesPage } from './routines-page.tsx';
import { SoundPage } from './sound-page.tsx';
import { ToolsPage } from './tools-page.tsx';
import { WelcomePage } from './welcome-page.tsx';

/** The one larger window: what comes next, and all settings. Until the first state has come it is only its ground. */
export function Home() {
  const state = useSnapshot();
  const page = usePage();
  useTheme(state?.settings.theme ?? null);
  useSounds(state?.settings ?? null);
  return (
    <div className="app">
      {page !== 'welcome' && <Nav page={page} version={state?.version ?? ''} />}
      <main className={page === 'welcome' ? 'main whole' : 'main'} key={page}>
        {state !== null && (
          <PersonContext value={state.settings.person}>
            <PageOf page={page} state={state} />
          </PersonContext>
        )}
      </main>
    </div>
  );
}

function PageOf({ page, state }: { readonly page: Page; readonly state: Snapshot }) {
  const { settings } = state;
  const change = useChange(settings);
  switch (page) {
    case 'now':
      return <NowPage state={state} change={change} />;
    case 'rhythm':
      return <RhythmPage state={state} change={change} />;
    case 'hours':
      return <HoursPage settings={settings} change={change} />;
    case 'quiet':
      return <QuietPage state={state} change={change} />;
    case 'tools':
      return <ToolsPage state={state} change={change} />;
    case 'exercises':
      return <ExercisesPage state={state} change={change} />;
    case 'routines':
      return <RoutinesPage state={state} change={change} />;
    case 'health':
      return <HealthPage state={state} change={change} />;
    case 'learn':
      return <LearnPage />;
    case 'welcome':
      return <WelcomePage state={state} change={change} />;
    case 'sound':
      return <SoundPage settings={settings} change={change} />;
    case 'login':
      return <LoginPage login={state.login} tray={state.tray} />;
    default:
      return assertNever(page);
  }
}
