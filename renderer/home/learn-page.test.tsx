import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test } from 'vitest';
import { TOPICS } from '#core/learn/topics.ts';
import { axeFaults } from '../testing/axe.ts';
import { LearnPage } from './learn-page.tsx';

afterEach(cleanup);

const topic = (name: string) => within(screen.getByRole('region', { name }));

describe('the page How it works', () => {
  test('asks and answers each question, with how sure every line is', () => {
    render(
      <main>
        <LearnPage />
      </main>,
    );
    const asked = screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent);
    expect(asked).toEqual(TOPICS.map(({ asks }) => asks));
    const lines = TOPICS.flatMap(({ statements }) => [...statements]);
    expect(screen.getAllByText(/^(From studies|From the article|Common practice)/)).toHaveLength(
      lines.length,
    );
  });

  test('shows the sources of a line, and how well each is known, without a link out of the app', async () => {
    render(
      <main>
        <LearnPage />
      </main>,
    );
    const last = topic('How long does it last?');
    await userEvent.setup().click(last.getAllByText(/^From studies/)[0] as HTMLElement);
    expect(last.getAllByText('known by its title and summary').length).toBeGreaterThan(0);
    expect(last.getAllByRole('list')[0]?.textContent).toContain('doi.org/10.52082/jssm.2021.62');
    expect(screen.queryAllByRole('link')).toEqual([]);
    expect(await axeFaults()).toEqual([]);
  });

  test('calls practice what no trial was found for', () => {
    render(
      <main>
        <LearnPage />
      </main>,
    );
    const line = topic('How hard?').getByText(/Feel a pulse under the tool/).parentElement;
    expect(line?.textContent).toContain('Common practice, no trial found');
  });
});
