import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { SOMEBODY } from '#core/person.ts';
import { axeFaults } from '../testing/axe.ts';
import { fakeBridge, giveBridge } from '../testing/fake-bridge.ts';
import type { FigureProps } from './figure-props.ts';
import { Figure } from './figure.tsx';
import { PersonContext } from './person-context.tsx';

const PROPS: FigureProps = {
  exercise: 'mov-standing-hip-abduction',
  side: 'left',
  motion: 'move',
  size: 200,
  label: 'Side leg lift, left side. Lift your left leg slightly out and back.',
  tool: null,
};

let bridge = fakeBridge(null);

const svg = () => screen.getByRole('img');
const picture = () => svg().innerHTML;

/** Lets time go by, frames included. */
function pass(ms: number) {
  act(() => {
    vi.advanceTimersByTime(ms);
  });
}

const queries = new Map<string, EventTarget & { matches: boolean }>();

/** Sets what the system says to a media query, and tells the page. */
function setSystem(part: string, matches: boolean) {
  act(() => {
    systems.set(part, matches);
    for (const [query, list] of queries) {
      list.matches = answer(query);
      list.dispatchEvent(new Event('change'));
    }
  });
}

const systems = new Map<string, boolean>();
const answer = (query: string) => [...systems].some(([part, matches]) => matches && query.includes(part));

/** How often the page was drawn anew while so many milliseconds went by. */
function drawnIn(ms: number): number {
  let drawn = 0;
  let last = picture();
  for (let gone = 0; gone < ms; gone += 16) {
    pass(16);
    if (picture() !== last) drawn += 1;
    last = picture();
  }
  return drawn;
}

function setHidden(hidden: boolean) {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(hidden);
  act(() => {
    document.dispatchEvent(new Event('visibilitychange'));
  });
}

beforeEach(() => {
  vi.useFakeTimers();
  bridge = fakeBridge(null);
  giveBridge(bridge);
  queries.clear();
  systems.clear();
  vi.stubGlobal('matchMedia', (query: string) => {
    const list =
      queries.get(query) ?? Object.assign(new EventTarget(), { matches: answer(query), media: query });
    queries.set(query, list);
    return list;
  });
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  delete document.documentElement.dataset['theme'];
});

describe('Figure', () => {
  test('is one picture that says the instruction', async () => {
    render(
      <main>
        <h1>Side leg lift</h1>
        <Figure {...PROPS} motion="still" />
      </main>,
    );
    expect(screen.getByRole('img', { name: PROPS.label })).toBeTruthy();
    expect(svg().querySelectorAll('path').length).toBeGreaterThan(30);
    vi.useRealTimers();
    expect(await axeFaults()).toEqual([]);
  });

  test('is nothing for a screen reader where the words stand beside it', () => {
    render(<Figure {...PROPS} label="" />);
    expect(screen.queryByRole('img')).toBeNull();
  });

  test('draws nothing for an exercise that has no figure', () => {
    const { container } = render(<Figure {...PROPS} exercise="mov-moon-walk" />);
    expect(container.innerHTML).toBe('');
  });

  test('moves, at most thirty times a second', () => {
    render(<Figure {...PROPS} />);
    pass(1000);
    const drawn = drawnIn(1000);
    expect(drawn).toBeGreaterThan(15);
    expect(drawn).toBeLessThanOrEqual(32);
  });

  test('keeps the elements of what moves', () => {
    render(<Figure {...PROPS} />);
    const before = [...svg().children];
    pass(1500);
    expect([...svg().children].every((one, i) => one === before[i])).toBe(true);
  });

  test('draws few frames of a breath', () => {
    render(<Figure {...PROPS} motion="hold" />);
    const drawn = drawnIn(5000);
    expect(drawn).toBeGreaterThan(2);
    expect(drawn).toBeLessThan(40);
  });

  test('comes into place while one sets up', () => {
    render(<Figure {...PROPS} exercise="rel-pec-wall-ball" motion="set-up" />);
    // It begins where one has arrived and stays there for a second first.
    expect(drawnIn(4000)).toBeGreaterThan(10);
  });

  test('glides in a sweep, where it bends the knee in a move', () => {
    const shown = (['move', 'sweep'] as const).map((motion) => {
      render(<Figure {...PROPS} exercise="rel-hipfront-floor-roller" motion={motion} />);
      pass(2400);
      const then = picture();
      cleanup();
      return then;
    });
    expect(shown[0] === shown[1]).toBe(false);
  });

  test('stays at the far end of a repetition for as long as one is told to', () => {
    let seconds = 3.5;
    const repetition = { seconds: 10, hold: 6 };
    const { rerender } = render(<Figure {...PROPS} clock={() => seconds} repetition={repetition} />);
    const at = (time: number) => {
      seconds = time;
      rerender(<Figure {...PROPS} clock={() => seconds} repetition={repetition} paused />);
      return picture();
    };
    expect(at(7.5) === at(4)).toBe(true);
    expect(at(9) === at(4)).toBe(false);
    expect(at(10) === at(0)).toBe(true);
    expect(at(20) === at(0)).toBe(true);
  });

  test('creeps on when one is told to move a millimetre, and not before', () => {
    const clock = { now: 9 };
    const props = { ...PROPS, exercise: 'rel-hipfront-floor-roller', motion: 'hold' } as const;
    const still = { clock: () => clock.now, breath: () => 0, taps: [10], paused: true } as const;
    const { rerender } = render(<Figure {...props} {...still} />);
    const at = (now: number) => {
      clock.now = now;
      rerender(<Figure {...props} {...still} clock={() => clock.now} />);
      return picture();
    };
    const before = at(9);
    expect(at(9.9) === before).toBe(true);
    expect(at(12) === before).toBe(false);
  });

  test('breathes with the page', () => {
    const breath = { now: 0 };
    render(<Figure {...PROPS} motion="hold" breath={() => breath.now} clock={() => 0} />);
    const before = picture();
    breath.now = 1;
    pass(200);
    expect(picture() === before).toBe(false);
  });

  test('stops when it is paused and goes on from there', () => {
    const { rerender } = render(<Figure {...PROPS} />);
    pass(1500);
    rerender(<Figure {...PROPS} paused />);
    const reached = picture();
    expect(drawnIn(3000)).toBe(0);
    expect(picture() === reached).toBe(true);
    rerender(<Figure {...PROPS} />);
    expect(picture() === reached).toBe(true);
    expect(drawnIn(500)).toBeGreaterThan(3);
  });

  test('goes over from what it showed to what it shall show, without a jump', () => {
    const { rerender } = render(<Figure {...PROPS} />);
    pass(2500);
    const reached = picture();
    rerender(<Figure {...PROPS} motion="hold" />);
    expect(picture() === reached).toBe(true);
    expect(drawnIn(700)).toBeGreaterThan(10);
  });

  test.each([
    ['hidden', () => setHidden(true), () => setHidden(false)],
    ['minimised', () => act(() => bridge.see(false)), () => act(() => bridge.see(true))],
  ])('does nothing while the window is %s', (_how, away, back) => {
    render(<Figure {...PROPS} />);
    pass(500);
    away();
    expect(vi.getTimerCount()).toBe(0);
    expect(drawnIn(2000)).toBe(0);
    back();
    expect(drawnIn(1000)).toBeGreaterThan(5);
  });

  test('leaves nothing behind when it is taken away', () => {
    const { unmount } = render(<Figure {...PROPS} />);
    pass(500);
    unmount();
    expect(vi.getTimerCount()).toBe(0);
  });

  test('follows the theme of the page', async () => {
    render(<Figure {...PROPS} motion="still" />);
    expect(picture().includes('#8cc0b2')).toBe(true);
    await act(async () => {
      document.documentElement.dataset['theme'] = 'dark';
      await Promise.resolve();
    });
    expect(picture().includes('#86c4b4')).toBe(true);
  });

  test('has no colour of its own where the system forces its colours', () => {
    render(<Figure {...PROPS} motion="still" />);
    setSystem('forced-colors', true);
    expect(picture().includes('CanvasText')).toBe(true);
    expect(/"(#|rgb)/.test(picture())).toBe(false);
  });

  test('shows the person of the page, and another one where it is told to', () => {
    const person = {
      style: 'bald',
      skin: 's6',
      hair: 'grey',
      cover: 'none',
      glasses: false,
      build: 'usual',
      age: 'older',
    } as const;
    render(
      <PersonContext value={person}>
        <Figure {...PROPS} motion="still" />
      </PersonContext>,
    );
    expect(picture().includes('#5d3a29')).toBe(true);
    cleanup();
    render(<Figure {...PROPS} motion="still" person={{ ...person, skin: 's1' }} />);
    expect(picture().includes('#f3c9a8')).toBe(true);
  });
});

describe('Figure, with a person of the page,', () => {
  test('goes on as it was when the page brings a copy of the same person', () => {
    let seconds = 1;
    const clock = () => seconds;
    const page = (paused: boolean) => (
      <PersonContext value={{ ...SOMEBODY }}>
        <Figure {...PROPS} clock={clock} paused={paused} />
      </PersonContext>
    );
    const { rerender } = render(page(false));
    pass(100);
    rerender(page(false));
    seconds = 2;
    pass(100);
    const reached = picture();
    cleanup();
    render(page(true));
    expect(picture() === reached).toBe(true);
  });
});

describe('Figure, where less motion is wanted,', () => {
  test.each(['set-up', 'hold', 'sweep', 'move', 'breathe'] as const)('stands still in %s', (motion) => {
    setSystem('reduce', true);
    render(<Figure {...PROPS} exercise="rel-pec-wall-ball" motion={motion} breath={() => 1} />);
    expect(vi.getTimerCount()).toBe(0);
  });

  test.each(['set-up', 'sweep', 'move'] as const)(
    'tells the way of %s by a ghost, an arrow and numbers',
    (motion) => {
      setSystem('reduce', true);
      render(<Figure {...PROPS} exercise="rel-quads-floor-roller-bend" motion={motion} />);
      const arrow = '#7a4fd0';
      expect(svg().querySelectorAll(`ellipse[fill="${arrow}"]`)).toHaveLength(2);
      expect(svg().querySelectorAll(`path[stroke="${arrow}"]`).length).toBeGreaterThan(0);
      expect(svg().querySelector('g[opacity="0.28"]')).not.toBeNull();
    },
  );

  test('stops as soon as the system says so, and moves again after that', () => {
    render(<Figure {...PROPS} />);
    pass(1000);
    setSystem('reduce', true);
    expect(vi.getTimerCount()).toBe(0);
    setSystem('reduce', false);
    expect(drawnIn(2000)).toBeGreaterThan(5);
  });
});
