import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, test } from 'vitest';
import type { Answer } from '#core/bridge/command.ts';
import { DurationField } from './duration-field.tsx';
import { ProblemText, useProblem } from './problem.tsx';

type Props = { readonly asked: number[]; readonly answer?: Answer; readonly start?: number };

function Sample({ asked, answer = { ok: true }, start = 1800 }: Props) {
  const problem = useProblem();
  const [value, setValue] = useState(start);
  const change = (seconds: number) => {
    asked.push(seconds);
    if (answer.ok) setValue(seconds);
    return Promise.resolve(answer);
  };
  return (
    <>
      <DurationField label="Every" value={value} most={86_400} change={change} problem={problem} />
      <ProblemText problem={problem} />
      <button onClick={() => setValue(2400)}>From outside</button>
    </>
  );
}

function show(props: Partial<Props> = {}) {
  const asked: number[] = [];
  render(<Sample asked={asked} {...props} />);
  const user = userEvent.setup();
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Every' });
  const type = async (text: string) => {
    await user.clear(field);
    await user.type(field, text);
  };
  return { asked, user, field, type, told: () => screen.getByRole('alert').textContent };
}

afterEach(cleanup);

describe('DurationField', () => {
  test('takes what is typed on Enter and says it in its own words', async () => {
    const { asked, field, type } = show();
    await type('1 h 30{Enter}');
    expect(asked).toEqual([5400]);
    expect(field.value).toBe('90 min');
  });

  test('takes what is typed on leaving, once', async () => {
    const { asked, type, user } = show();
    await type('45 s');
    await user.tab();
    expect(asked).toEqual([45]);
  });

  test('reads a lone number in the unit that it shows', async () => {
    const minutes = show();
    await minutes.type('45{Enter}');
    expect(minutes.asked).toEqual([2700]);
    cleanup();
    const seconds = show({ start: 90 });
    await seconds.type('45{Enter}');
    expect(seconds.asked).toEqual([45]);
  });

  test('says what it wants of wrong text, keeps the text to be mended, and the old value after leaving', async () => {
    const { asked, field, type, user, told } = show();
    await type('soon{Enter}');
    expect(told()).toBe('Write a time such as 45 s, 30 min or 1 h 30. It stays at 30 min.');
    expect(field.value).toBe('soon');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(field.getAttribute('aria-describedby')).toBe(screen.getByRole('alert').id);
    await user.tab();
    expect(field.value).toBe('30 min');
    expect(asked).toEqual([]);
  });

  test.each(['0 s', '25 h'])('does not take %s', async (text) => {
    const { asked, type, told } = show();
    await type(`${text}{Enter}`);
    expect(told()).toBe('From 1 s to 24 h. It stays at 30 min.');
    expect(asked).toEqual([]);
  });

  test('tells a refusal and goes back to what holds', async () => {
    const { field, type, told } = show({ answer: { ok: false, message: 'The disk is full.' } });
    await type('45 s{Enter}');
    expect(told()).toBe('The disk is full.');
    expect(field.value).toBe('30 min');
  });

  test('takes back what was typed on Escape', async () => {
    const { asked, field, type } = show();
    await type('5{Escape}');
    expect(field.value).toBe('30 min');
    expect(asked).toEqual([]);
  });

  test('follows a change from outside, but not while somebody types', async () => {
    const { field, type, user } = show();
    screen.getByRole('button').click();
    await screen.findByDisplayValue('40 min');
    await type('50 m');
    screen.getByRole('button').click();
    expect(field.value).toBe('50 m');
    await user.keyboard('in{Enter}');
    expect(field.value).toBe('50 min');
  });
});
