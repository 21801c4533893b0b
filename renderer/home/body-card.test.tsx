import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test } from 'vitest';
import type { AreaId } from '#core/exercises/areas.ts';
import type { BodyFacts } from '#core/history/body.ts';
import { axeFaults } from '../testing/axe.ts';
import { stateWith } from '../testing/samples.ts';
import { BodyCard } from './body-card.tsx';

const NOW = new Date(2026, 2, 4, 10).getTime();
const KNOWN: BodyFacts = {
  calves: { seconds: 90, tightness: { at: NOW - 2 * 86_400_000, before: 8, after: null } },
  pectorals: { seconds: 600, tightness: { at: NOW - 3_600_000, before: 6, after: 3 } },
};

const open = (body: BodyFacts, area: AreaId | 'any' = 'any') => {
  const asked: (AreaId | 'any')[] = [];
  render(
    <main>
      <h1>Exercises</h1>
      <BodyCard state={{ ...stateWith(NOW, {}), body }} area={area} set={(one) => asked.push(one)} />
    </main>,
  );
  return asked;
};
const listed = () => screen.getAllByRole('term').map((one) => one.textContent);
const ends = () => document.querySelector('.map-scale')?.textContent;

afterEach(cleanup);

describe('the body card', () => {
  test('says that nothing is known yet, and has no scale for it', async () => {
    open({});
    expect(screen.getByText(/^Nothing yet\./)).toBeTruthy();
    expect(screen.queryAllByRole('radio')).toEqual([]);
    expect(await axeFaults()).toEqual([]);
  });

  test('tells minutes and ratings in words, the most minutes first', async () => {
    open(KNOWN);
    expect(listed()).toEqual(['Chest', 'Calf']);
    expect(screen.getByText('10 min, tight 6, then 3 (today)')).toBeTruthy();
    expect(screen.getByText('2 min, tight 8 (2 days ago)')).toBeTruthy();
    expect(ends()).toBe('0 min10 min');
    expect(await axeFaults()).toEqual([]);
  });

  test('shows how tight it last felt instead, the tightest first', async () => {
    open(KNOWN);
    await userEvent.click(screen.getByRole('radio', { name: 'How tight, as last said' }));
    expect(listed()).toEqual(['Calf', 'Chest']);
    expect(ends()).toBe('010');
    expect(screen.getByRole('button', { name: /^Chest/ }).style.getPropertyValue('--heat')).toBe('0.3');
  });

  test('asks for the area that is touched, and for all when it is touched again', async () => {
    const asked = open(KNOWN, 'calves');
    await userEvent.click(
      screen.getByRole('button', { name: 'Chest, both sides: 10 min, tight 6, then 3 (today)' }),
    );
    await userEvent.click(screen.getByRole('button', { name: /^Calf, both sides/, pressed: true }));
    expect(asked).toEqual(['pectorals', 'any']);
  });
});
