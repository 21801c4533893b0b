import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { axeFaults } from '../testing/axe.ts';
import { Studio } from './studio.tsx';

const data = () => screen.getByRole('region', { name: 'Posing as data' }).textContent;
const figure = () => screen.getByRole('img', { name: /^The figure in/ }).innerHTML;
const slide = (name: string, value: number) =>
  fireEvent.change(screen.getByRole('slider', { name }), { target: { value: String(value) } });

beforeEach(() => {
  render(<Studio />);
});
afterEach(cleanup);

// Each step draws the whole studio anew, which takes seconds on a busy machine.
describe('Studio', { timeout: 20_000 }, () => {
  test('poses something new: from a stance, by slider, into data', async () => {
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'New: sitting' }));
    await user.click(screen.getByRole('button', { name: 'b' }));
    const before = figure();
    slide('armR shrug', 0.2);
    expect(figure()).not.toBe(before);
    expect(data()).toContain('export const newOne = posing({');
    expect(data()).toContain('a: { ...SITTING },\n  b: { armR: { shrug: 0.2 } },');
  });

  test('opens an exercise of the catalogue, and adds a stance to it and takes it away', async () => {
    const user = userEvent.setup();
    await user.selectOptions(screen.getByRole('combobox', { name: 'exercise' }), 'mov-chin-tuck');
    expect(data()).toContain('export const chinTuck');
    const whole = data();
    await user.click(screen.getByRole('button', { name: '+ sweep, far end' }));
    slide('armR shrug', 0.3);
    expect(data()).toContain('sweep: { b: { armR: { shrug: 0.3 } } }');
    await user.click(screen.getByRole('button', { name: 'Remove this stance' }));
    expect(data()).toBe(whole);
  });

  test('drags an ankle on the picture, which gives the leg a target', async () => {
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'New: standing' }));
    const grip = document.querySelector('[data-grip="legR"]')!;
    grip.setPointerCapture = () => undefined;
    fireEvent.pointerDown(grip, { pointerId: 1, clientX: 100, clientY: 100 });
    fireEvent.pointerMove(grip, { pointerId: 1, clientX: 80, clientY: 60 });
    fireEvent.pointerUp(grip, { pointerId: 1 });
    expect(data()).toMatch(/legR: \{ ik: \[/);
    expect(screen.getByRole('combobox', { name: 'part' })).toHaveProperty('value', 'legR');
  });

  test('puts a thing into the room, moves it and takes it away', async () => {
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'New: standing' }));
    const things = within(screen.getByRole('region', { name: 'Things' }));
    await user.selectOptions(things.getByRole('combobox', { name: 'New thing' }), 'wall-ahead');
    await user.click(things.getByRole('button', { name: 'Put it in' }));
    slide('wall-ahead 1 z', 1.5);
    expect(data()).toContain("props: [{ kind: 'wall-ahead', z: 1.5 }]");
    await user.click(things.getByRole('button', { name: 'Take away the wall-ahead' }));
    expect(data()).not.toContain('props');
  });

  test('warns of a limb that does not come to its target and of a foot in the floor', async () => {
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'New: sitting' }));
    const warnings = within(screen.getByRole('region', { name: 'Warnings' }));
    expect(warnings.getByText('Nothing to warn of in move.')).toBeTruthy();
    slide('armR ik y', 7);
    expect(warnings.getByText('armR does not come to its target.')).toBeTruthy();
    await user.selectOptions(screen.getByRole('combobox', { name: 'part' }), 'legR');
    slide('legR ik y', -0.4);
    expect(warnings.getByText('Something is sunk in the floor.')).toBeTruthy();
  });

  test('follows a movement that goes on past its far end instead of going back', async () => {
    const user = userEvent.setup();
    await user.selectOptions(screen.getByRole('combobox', { name: 'exercise' }), 'mov-walk-reset');
    const seen = (t: number) => {
      slide('How far the phase is', t);
      return figure();
    };
    expect(seen(1.5)).not.toBe(seen(0.5));
    expect(seen(2)).toBe(seen(0));
  });

  test('has no fault that axe finds', async () => {
    expect(await axeFaults()).toEqual([]);
  });
});
