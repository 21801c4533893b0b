import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { CATALOGUE } from '#core/exercises/catalogue.ts';
import { axeFaults } from '../../testing/axe.ts';
import { Blind } from './blind.tsx';
import { cellsOf } from './cells.ts';
import { Strip } from './strip.tsx';

const lean = CATALOGUE['rel-uppertrap-wall-ball'];

afterEach(cleanup);

describe('the cells of a contact sheet', () => {
  test.each(Object.values(CATALOGUE))('show both keys and the still of $id', (exercise) => {
    const names = cellsOf(exercise, 'light').map(({ name }) => name.replace(' (rests here)', ''));
    expect(names).toEqual(expect.arrayContaining(['a', 'b', 'still, for less motion']));
    expect(new Set(names).size).toBe(names.length);
  });

  test('show the left side of what has two, and each tool that looks different', () => {
    const names = cellsOf(lean, 'light').map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['left side', 'tennis ball', 'lacrosse ball']));
    expect(names).not.toContain('soft ball');
  });
});

describe('Strip', () => {
  test('names the exercise and all of its pictures', async () => {
    render(
      <main>
        <h1>Shoulder top</h1>
        <Strip exercise={lean} theme="light" />
      </main>,
    );
    expect(screen.getByRole('heading', { name: lean.name })).toBeTruthy();
    const pictures = within(screen.getByRole('list')).getAllByRole('img');
    expect(pictures).toHaveLength(cellsOf(lean, 'light').length);
    expect(await axeFaults()).toEqual([]);
  });
});

describe('Blind', () => {
  test('shows every exercise and says no word', () => {
    const { container } = render(<Blind />);
    expect(container.querySelectorAll('[data-exercise]')).toHaveLength(Object.keys(CATALOGUE).length);
    expect(container.textContent).toBe('');
  }, 20_000);
});
