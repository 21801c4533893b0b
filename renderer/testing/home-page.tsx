import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import type { Page } from '#core/bridge/command.ts';
import type { Snapshot } from '#core/bridge/snapshot.ts';
import { fakeApp } from './fake-app.ts';

/** The home window at a page, with an app in this state, and the hands of a person. */
export async function openHome(home: ReactNode, page: Page, state: Snapshot) {
  window.location.hash = `#${page}`;
  const app = fakeApp(state);
  render(home);
  // The first questions have the window to themselves, without the list of pages.
  if (page !== 'welcome') await screen.findByRole('link', { current: 'page' });
  await screen.findByRole('heading', { level: 1 });
  const user = userEvent.setup();
  const type = async (label: string, text: string) => {
    const field = screen.getByRole('textbox', { name: label });
    await user.clear(field);
    await user.type(field, `${text}{Enter}`);
  };
  const press = (name: string | RegExp) => user.click(screen.getByRole('button', { name }));
  const turn = (name: string) => user.click(screen.getByRole('switch', { name }));
  const choose = (label: string, words: string) =>
    user.selectOptions(screen.getByRole('combobox', { name: label }), words);
  const region = (name: string) => within(screen.getByRole('region', { name }));
  const shown = (label: string) => screen.getByRole<HTMLInputElement>('textbox', { name: label }).value;
  return { app, user, type, press, turn, choose, region, shown, settings: () => app.state().settings };
}
