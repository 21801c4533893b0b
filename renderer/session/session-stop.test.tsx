import { act, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, test } from 'vitest';
import { RED_FLAG_IDS, RED_FLAGS } from '#core/screening/red-flags.ts';
import { acts, BALL, button, over, show, stillClock, user } from '../testing/session-window.tsx';
import { fakeApp } from '../testing/fake-app.ts';
import { SessionPage } from './session-page.tsx';
import { elsewhereText } from './stop-words.ts';

stillClock(false);

const page = <SessionPage />;
/** Shows the page of an app that changes its settings. */
const draw = async (shown: ReactNode) => {
  render(shown);
  await act(() => Promise.resolve());
};
const wrong = over([25, 12, 25, 9], { finished: false, stopped: BALL });
const title = () => screen.getByRole('heading', { level: 1 });
const box = (name: string) => screen.getByRole('checkbox', { name });
const { label: chest } = RED_FLAGS['chest-breath'];
const { label: calf } = RED_FLAGS['hot-calf'];
const { label: age } = RED_FLAGS.age;

describe('The page when something felt wrong', () => {
  test('says that it was right, asks for every sign of the list, and has the number in sight', async () => {
    await show(page, wrong);
    expect(title().textContent).toBe('That was the right call.');
    expect(
      screen.getByText('You stopped because something felt wrong. Does any of this apply?'),
    ).toBeTruthy();
    expect(screen.getAllByRole('checkbox')).toHaveLength(RED_FLAG_IDS.length);
    for (const name of ['Call now', 'See somebody today', 'Make an appointment']) {
      expect(screen.getByRole('group', { name })).toBeTruthy();
    }
    expect(screen.getByText('If one of the first list applies, call 911 now.')).toBeTruthy();
    expect(screen.getByText(/“Shoulder-top ball lean” rests until you bring it back/)).toBeTruthy();
    expect(screen.getByText('after 1:11', { exact: false })).toBeTruthy();
  });

  test('has no button that weighs more, no clock, and the focus on its heading', async () => {
    await show(page, wrong);
    expect(document.activeElement).toBe(title());
    expect(document.querySelector('.primary')).toBeNull();
    expect(screen.queryByRole('timer')).toBeNull();
    await user.keyboard(' gf+w');
    expect(acts()).toEqual([]);
  });

  test.each([
    [[age, calf, chest], 'Call 911 now'],
    [[age, calf], 'Be seen today'],
    [[age], 'Make an appointment'],
    [[], 'Say what it is to somebody now'],
  ])('says what to do about %j: %s', async (names, what) => {
    await show(page, wrong);
    for (const name of names) await user.click(box(name));
    await user.click(button('One applies'));
    expect(title().textContent).toBe(what);
    expect(document.activeElement).toBe(title());
    expect(screen.queryByText('911') === null).toBe(what === 'Make an appointment');
    await user.click(button('Back to the list'));
    expect(screen.queryAllByRole('checkbox', { checked: true })).toHaveLength(names.length);
  });

  test('lets nobody say none while something is ticked', async () => {
    await show(page, wrong);
    await user.click(box(calf));
    expect(screen.queryByRole('button', { name: 'None of these' })).toBeNull();
    await user.click(button('Clear the ticks'));
    expect(button('None of these')).toBeTruthy();
  });

  test('leads from none to the health questions, and says that the exercise rests', async () => {
    const bridge = await show(page, wrong);
    await user.click(button('None of these'));
    expect(title().textContent).toBe('Then leave this one for now');
    expect(screen.getByText(/health questions come once more/)).toBeTruthy();
    expect(screen.getByText(/“Shoulder-top ball lean” rests/)).toBeTruthy();
    expect(button('Close')).toBeTruthy();
    await user.click(button('Health questions'));
    expect(bridge.sent).toEqual([
      { do: 'open', page: 'health' },
      { do: 'session', act: 'close' },
    ]);
  });

  test('keeps what was ticked as answers to the health questions, and says that nothing is offered', async () => {
    const app = fakeApp(wrong);
    await draw(page);
    const { screening: before } = wrong.settings;
    await user.click(box(calf));
    expect(app.sent).toEqual([]);
    await user.click(button('One applies'));
    const { screening } = app.state().settings;
    expect(screening.answeredAt).toBe(before.answeredAt);
    expect(screening.answers).toMatchObject({ dvt: 'yes', 'systemic-infection': 'yes', balance: 'no' });
    expect(
      screen.getByText('Unknot offers nothing until you have been through the health questions again.'),
    ).toBeTruthy();
    await user.click(button('Close'));
    expect(app.sent.map((one) => one.do)).toEqual(['change-settings', 'session']);
  });

  test('keeps that one applies which nobody named', async () => {
    const app = fakeApp(wrong);
    await draw(page);
    await user.click(button('One applies'));
    expect(app.state().settings.screening.answers['systemic-infection']).toBe('unsure');
    expect(screen.getByText(/^Unknot offers nothing until/)).toBeTruthy();
  });

  test.each(['{Escape}', 'the window'])(
    'keeps ticks that nobody confirmed when it closes by %s',
    async (by) => {
      const app = fakeApp(wrong);
      await draw(page);
      await user.click(box(chest));
      if (by === '{Escape}') await user.keyboard(by);
      else window.dispatchEvent(new Event('pagehide'));
      expect(app.state().settings.screening.answers['systemic-infection']).toBe('yes');
    },
  );

  test('changes no answer where nothing is ticked, or the ticks were taken back', async () => {
    const app = fakeApp(wrong);
    await draw(page);
    await user.click(box(chest));
    await user.click(button('Clear the ticks'));
    await user.click(button('None of these'));
    await user.click(button('Close'));
    expect(app.sent).toEqual([{ do: 'session', act: 'close' }]);
  });

  test('ticks by Space and closes by Escape', async () => {
    await show(page, wrong);
    box(chest).focus();
    await user.keyboard(' ');
    expect(screen.getAllByRole('checkbox', { checked: true })).toEqual([box(chest)]);
    await user.keyboard('{Escape}');
    expect(acts()).toEqual(['change-settings', 'close']);
  });
});

describe('The number that is not the right one', () => {
  test('has the others beside it', () => {
    const name = () => 'the United Kingdom';
    expect(elsewhereText({ number: '999', country: 'GB' }, name)).toBe(
      '999 is for the United Kingdom. Elsewhere: 112 in the EU and from most mobile phones, 911 in the US and Canada, 000 in Australia.',
    );
    expect(elsewhereText({ number: '112', country: null }, name)).toMatch(/^Elsewhere: 999 in the UK/);
  });
});
