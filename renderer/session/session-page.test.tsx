import { act, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { exerciseIn } from '#core/exercises/catalogue.ts';
import type { OwnId } from '#core/exercises/ids.ts';
import type { LeftOut } from '#core/session/session.ts';
import { sessionIn, stateWith } from '../testing/samples.ts';
import {
  BALL,
  button,
  CHIN,
  NOW,
  pass,
  paused,
  push,
  running,
  show,
  stillClock,
  user,
  waiting,
  withStage,
} from '../testing/session-window.tsx';
import { SessionPage } from './session-page.tsx';

stillClock(true);

const page = <SessionPage />;
const heading = (name: string) => screen.getByRole('heading', { name });
const timer = () => screen.getByRole('timer').textContent;

describe('The card of a session', () => {
  test('says what it is, how long, how long under pressure, what it takes and what follows', async () => {
    await show(page, running(BALL, { kind: 'set-up' }, 5));
    expect(heading('Shoulder-top ball lean')).toBeTruthy();
    expect(timer()).toBe('0:20');
    expect(screen.getByText('7 min in all').parentElement?.textContent).toBe(
      '7 min in all · 3:10 under pressure',
    );
    expect(screen.getByText('Tennis ball')).toBeTruthy();
    expect(screen.getByText('Wall')).toBeTruthy();
    expect(screen.getByRole('list', { name: 'What it is made of' }).textContent).toBe(
      '1:45 Left1:45 Right1:45 Side raise',
    );
    expect(screen.getByText(/^Aim for ‘good sore’, 5 out of 10 at most/)).toBeTruthy();
    expect(screen.getByText(/Next/).textContent).toContain('Find the spot');
    expect(button('Start')).toBe(document.activeElement);
    expect(document.title).toBe('Unknot: Shoulder-top ball lean');
  });

  test('says why it is just this one, where the app has chosen, and keeps to the cap', async () => {
    const session = sessionIn(BALL, NOW, { kind: 'set-up' });
    const plan = { ...session.plan, because: 'shoulder top: not done yet', cap: 3 };
    await show(page, stateWith(NOW, { session: { ...session, plan } }));
    expect(screen.getByText('Shoulder top: not done yet.')).toBeTruthy();
    expect(screen.getByText(/, 3 out of 10 at most/)).toBeTruthy();
  });

  test('says what is left out and why, and all of it in the details', async () => {
    const session = sessionIn(BALL, NOW, { kind: 'set-up' });
    const hold = { name: 'Neck-to-shoulder hold', why: 'Its area has had enough for today.' };
    const calf = { name: 'Calf ball', why: '"Calf ball" needs a chair.' };
    const withOut = (leftOut: readonly LeftOut[]) =>
      stateWith(NOW, { session: { ...session, plan: { ...session.plan, leftOut } } });
    await show(page, withOut([hold]));
    expect(
      screen.getByText('Left out: Neck-to-shoulder hold. Its area has had enough for today.'),
    ).toBeTruthy();
    push(withOut([hold, calf]));
    expect(screen.getByText(/^Left out: Neck-to-shoulder hold, Calf ball\. Why: under/)).toBeTruthy();
    await user.click(button('About this exercise'));
    expect(screen.getByText('Calf ball. It needs a chair.')).toBeTruthy();
  });

  test('has nothing to say of pressure where nothing presses', async () => {
    await show(page, running(CHIN, { kind: 'set-up' }));
    expect(screen.queryByText(/good sore|under pressure/)).toBeNull();
  });

  test('leaves the time to the person where the clock waits', async () => {
    await show(page, waiting({ kind: 'set-up' }, 'set-up'));
    expect(screen.getByText('Time to set up is yours. The clock waits for you.')).toBeTruthy();
    expect(screen.queryByRole('timer')).toBeNull();
    expect(button('Start')).toBeTruthy();
  });
});

describe('The session page', () => {
  test('helps to find the spot: lightly, what it feels like, where nothing may press', async () => {
    await show(page, running(BALL, { kind: 'find' }, 4));
    expect(timer()).toBe('0:08');
    expect(screen.getByText('LEFT')).toBeTruthy();
    expect(screen.getByText('Lightly')).toBeTruthy();
    expect(screen.getByText(/^A dull, spreading ache/)).toBeTruthy();
    expect(screen.getByText(/Directly on the spine, front and sides of the neck\./)).toBeTruthy();
    expect(screen.getByText('Feel a pulse or a zing? Move.')).toBeTruthy();
    expect(button('Found it')).toBeTruthy();
    expect(screen.queryByText(/too much/)).toBeNull();
  });

  test('shows a hold with its side, digits, breath, cue and how hard to press', async () => {
    await show(page, running(BALL, { kind: 'hold' }, 5));
    expect(screen.getByText('LEFT')).toBeTruthy();
    expect(timer()).toBe('0:20');
    expect(screen.getByText('Breathe out')).toBeTruthy();
    expect(screen.getByText('3 to 5')).toBeTruthy();
    // Shown with the words where they come before the picture, in a window read at twice its size.
    expect(document.querySelector('.words')?.getAttribute('data-side')).toBe('left');
    expect(screen.getByText('If you cannot breathe deeply, it is too much.')).toBeTruthy();
    expect(screen.getByRole('img', { name: /^Shoulder-top ball lean, left side\. ./ })).toBeTruthy();
  });

  test('counts by the clock of the session and goes on to the next stage by itself', async () => {
    await show(page, running(BALL, { kind: 'hold' }, 5));
    await pass(7);
    expect(timer()).toBe('0:13');
    expect(screen.getByText('Breathe in')).toBeTruthy();
    await pass(13);
    expect(screen.getByText(/^Shift the ball a millimetre/)).toBeTruthy();
    expect(timer()).toBe('0:25');
  });

  test('stands still while paused, whatever the clock does', async () => {
    await show(page, paused({ kind: 'hold' }));
    await pass(60);
    expect(timer()).toBe('0:20');
    expect(screen.getByText('Paused').parentElement?.textContent).toBe('Pausedlet go of the spot');
    expect(screen.queryByText(/^Breathe/)).toBeNull();
    expect(button('Resume')).toBeTruthy();
  });

  test('lets go of the spot as well while it is only looked for', async () => {
    await show(page, paused({ kind: 'find' }));
    expect(screen.getByText('let go of the spot')).toBeTruthy();
  });

  test.each(['set-up', 'find', 'hold', 'switch', 'move', 'breathe'] as const)(
    'keeps what to do on screen while a %s is paused',
    async (kind) => {
      const { cue } = sessionIn(BALL, NOW, { kind }).plan.stages.find((stage) => stage.kind === kind)!;
      await show(page, paused({ kind }));
      expect(screen.getByText(cue)).toBeTruthy();
      expect(screen.getByText(/^Paused/)).toBeTruthy();
    },
  );

  test('waits for the person where they want that, and says what comes', async () => {
    await show(page, waiting({ kind: 'hold' }));
    expect(heading('Ready when you are')).toBeTruthy();
    expect(screen.getByText('This part is over: ease off. The clock waits for you.')).toBeTruthy();
    expect(screen.getByText(/^Shift the ball a millimetre/)).toBeTruthy();
    expect(screen.queryByRole('timer')).toBeNull();
    await pass(60);
    expect(button('Go on')).toBeTruthy();
  });

  test('comes to the end of a stage by itself and waits there', async () => {
    const session = sessionIn(BALL, NOW, { kind: 'hold' }, 23);
    await show(page, stateWith(NOW, { session: { ...session, plan: { ...session.plan, waits: 'stage' } } }));
    await pass(3);
    expect(heading('Ready when you are')).toBeTruthy();
    expect(screen.getByRole('status').textContent).toMatch(/^This part is over\. Next: .+\. Press Space/);
  });

  test('shows the change of sides with the seconds in the ring, and what is behind', async () => {
    await show(page, running(BALL, { kind: 'switch' }, 2));
    expect(heading('Now the right side')).toBeTruthy();
    expect(timer()).toBe('6');
    expect(screen.getByText('RIGHT')).toBeTruthy();
    expect(screen.getByText('Left done, 1:45. This time is not counted as pressure.')).toBeTruthy();
  });

  test('shows minutes in the ring where the change takes more than one', async () => {
    await show(page, withStage({ kind: 'switch' }, { seconds: 192 }));
    expect(timer()).toBe('3:10');
  });

  test('gives time to take another tool', async () => {
    const cue = 'Let go and take the soft ball. Same spot, same side.';
    await show(page, withStage({ kind: 'hold' }, { kind: 'swap', tool: 'soft-ball', seconds: 10, cue }));
    expect(heading('Take the soft ball')).toBeTruthy();
    expect(timer()).toBe('8');
    expect(screen.getAllByText(cue)).toHaveLength(2); // seen and said
    expect(button('I have it')).toBeTruthy();
  });

  test('counts the repetitions of a movement, and has no scale of pressure there', async () => {
    await show(page, running(CHIN, { kind: 'move' }, 30));
    expect(screen.getByText('of 8', { exact: false }).parentElement?.textContent).toBe('4 of 8');
    expect(timer()).toBe('0:34');
    expect(screen.queryByText(/too much/)).toBeNull();
  });

  test('lets go: a breath, and nothing else to do', async () => {
    await show(page, running(BALL, { kind: 'breathe' }, 1));
    expect(screen.getByText('Breathe in')).toBeTruthy();
    expect(screen.getByText('Nothing to do but breathe.')).toBeTruthy();
  });

  test('shows how to do it otherwise after Gentler, and aims lower', async () => {
    await show(page, withStage({ kind: 'hold' }, { note: 'Stand more upright.', aim: [2, 4] }));
    expect(screen.getAllByText('Stand more upright.')).toHaveLength(2); // seen and said
    expect(screen.getByText('2 to 4')).toBeTruthy();
  });

  test('shows an exercise of a pack with the figure it names, and without one by its place', async () => {
    const id: OwnId = 'clinic/shrug';
    const built = exerciseIn([], CHIN)!;
    const session = sessionIn(CHIN, NOW, { kind: 'move' });
    const state = (figure: typeof CHIN | undefined) =>
      stateWith(NOW, {
        session: {
          ...session,
          plan: {
            ...session.plan,
            exercises: [id],
            own: [{ ...built, id, name: 'Slow shrug', figure }],
            stages: session.plan.stages.map((stage) => ({ ...stage, exercise: id })),
          },
        },
      });
    await show(page, state(CHIN));
    expect(screen.getByRole('img', { name: /^Slow shrug/ })).toBeTruthy();
    push(state(undefined));
    expect(screen.queryByRole('img')).toBeNull();
    expect(screen.getByText('Base of skull')).toBeTruthy();
  });

  test('says each stage once to screen readers, and not when it is paused or lengthened', async () => {
    await show(page, running(BALL, { kind: 'hold' }));
    const region = screen.getByRole('status');
    const said: string[] = [region.textContent];
    const watch = new MutationObserver(() => said.push(region.textContent));
    watch.observe(region, { childList: true, characterData: true, subtree: true });
    await pass(10);
    const session = sessionIn(BALL, NOW, { kind: 'hold' }, 10);
    push(stateWith(NOW, { session: { ...session, extra: 15, since: null } }));
    push(running(BALL, { kind: 'sweep' }));
    await pass(1);
    watch.disconnect();
    expect(said).toEqual([
      expect.stringMatching(/^Left side, 25 seconds\. Bend your knees/),
      expect.stringMatching(/^Left side, 25 seconds\. Shift the ball/),
    ]);
  });

  test('says why a key was refused, aloud and for a few seconds', async () => {
    const bridge = await show(page, running(BALL, { kind: 'hold' }));
    bridge.refuse('It goes no firmer than this here.');
    await act(async () => {
      button('Firmer').click();
      await Promise.resolve();
    });
    expect(screen.getAllByText('It goes no firmer than this here.')).toHaveLength(2);
    expect(screen.getByRole('status').textContent).toBe('It goes no firmer than this here.');
    await pass(7);
    expect(screen.getAllByText('It goes no firmer than this here.')).toHaveLength(1);
  });

  test('says with which tool it goes on where no time is needed to take it', async () => {
    await show(page, withStage({ kind: 'find' }, { tool: 'tennis-ball' }));
    push(withStage({ kind: 'find' }, { tool: 'soft-ball' }));
    expect(screen.getAllByText('Soft ball from here on.')).toHaveLength(2); // seen and said
    await pass(7);
    expect(screen.getAllByText('Soft ball from here on.')).toHaveLength(1);
  });

  test('opens with the focus on the one primary button, and keeps it there', async () => {
    await show(page, running(BALL, { kind: 'set-up' }));
    expect(document.activeElement).toBe(button('Start'));
    push(running(BALL, { kind: 'hold' }));
    expect(document.activeElement).toBe(button('Pause'));
  });
});
