import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, describe, expect, test } from 'vitest';
import { PAGES } from '#core/bridge/command.ts';
import type { Page } from '#core/bridge/command.ts';
import type { Snapshot } from '#core/bridge/snapshot.ts';
import { fakeApp } from '../testing/fake-app.ts';
import { stateWith } from '../testing/samples.ts';
import { Home } from './home.tsx';
import { PAGE_NAMES } from './page.ts';

const NOW = Date.UTC(2026, 2, 4, 10);

async function open(page: Page, facts: Partial<Snapshot> = {}) {
  window.location.hash = `#${page}`;
  const app = fakeApp({ ...stateWith(NOW, {}), ...facts });
  render(<Home />);
  await screen.findByRole('heading', { level: 1 });
  return app;
}

afterEach(() => {
  cleanup();
  window.location.hash = '';
});

describe('the home window', () => {
  test.each(PAGES)('shows the page %s, and axe finds nothing wrong with it', async (page) => {
    await open(page, {
      tray: false,
      notices: [{ at: NOW, text: 'Kept aside.' }],
      outside: [{ why: 'camera', who: 'zoom', since: NOW }],
      blind: { microphone: 'Nobody tells of microphones.' },
      idle: 'unknown',
    });
    // The first questions have the window to themselves.
    const link = screen.queryByRole('link', { name: PAGE_NAMES[page] });
    expect(link?.getAttribute('aria-current')).toBe(page === 'welcome' ? undefined : 'page');
    expect(document.title).toContain(PAGE_NAMES[page]);
    const { violations } = await axe.run(document.body, {
      // Colours and sizes are not known to a document without a screen.
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual(
      [],
    );
  });

  test('goes to the page that its address comes to name', async () => {
    await open('now');
    act(() => {
      window.location.hash = '#hours';
      window.dispatchEvent(new Event('hashchange'));
    });
    await screen.findByRole('heading', { level: 1, name: 'Working hours' });
  });

  test('shows Now for an address that names no page', async () => {
    window.location.hash = '#nothing';
    fakeApp(stateWith(NOW, {}));
    render(<Home />);
    await screen.findByRole('link', { current: 'page', name: 'Now' });
  });

  test('wears the theme of the settings', async () => {
    const app = await open('sound');
    act(() => app.push({ settings: { ...app.state().settings, theme: 'contrast' } }));
    await waitFor(() => expect(document.documentElement.dataset['theme']).toBe('contrast'));
  });
});
