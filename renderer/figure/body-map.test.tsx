import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, test } from 'vitest';
import { AREA_IDS } from '#core/exercises/areas.ts';
import type { AreaId } from '#core/exercises/areas.ts';
import { axeFaults } from '../testing/axe.ts';
import { BodyMap } from './body-map.tsx';

afterEach(cleanup);

function Tight() {
  const [picked, set] = useState<readonly AreaId[]>(['pectorals']);
  return (
    <main>
      <h1>Where</h1>
      <BodyMap
        label="Where it is tight"
        person={null}
        picked={picked}
        press={(one) =>
          set((all) => (all.includes(one) ? all.filter((other) => other !== one) : [...all, one]))
        }
      />
      <output>{picked.join(' ')}</output>
    </main>
  );
}

const keys = () => within(screen.getByRole('group', { name: 'Where it is tight' })).getAllByRole('button');
const focused = () => document.activeElement?.getAttribute('aria-label');
const picked = () => screen.getByRole('status').textContent;

describe('the body map', () => {
  test('has a key for every area but the whole body, told in words', async () => {
    render(<Tight />);
    expect(keys()).toHaveLength(AREA_IDS.length - 1);
    expect(screen.getByRole('button', { name: 'Shoulder top, both sides', pressed: false })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Chest, both sides', pressed: true })).toBeTruthy();
    expect(await axeFaults()).toEqual([]);
  });

  test('takes and gives back an area by a touch', async () => {
    render(<Tight />);
    await userEvent.click(screen.getByRole('button', { name: 'Calf, both sides' }));
    expect(picked()).toBe('pectorals calves');
    await userEvent.click(screen.getByRole('button', { name: 'Chest, both sides' }));
    expect(picked()).toBe('calves');
  });

  test('is one stop for Tab, and the arrows, Home and End lead to every area', async () => {
    render(<Tight />);
    const seen = new Set<string | null | undefined>();
    await userEvent.tab();
    expect(focused()).toBe('Chest, both sides');
    const down = Array<string>(9).fill('{ArrowDown}');
    for (const key of [...down, '{ArrowRight}', '{Home}', ...down]) {
      seen.add(focused());
      await userEvent.keyboard(key);
    }
    seen.add(focused());
    expect(seen.size).toBe(AREA_IDS.length - 1);
    await userEvent.tab();
    expect(document.body.contains(document.activeElement)).toBe(true);
    expect(focused()).toBeFalsy();
  });

  test('is worked by Enter and Space, and says beside the picture where the focus is', async () => {
    render(<Tight />);
    await userEvent.tab();
    await userEvent.keyboard('{ArrowDown}');
    expect(screen.getByText('Front of hip, both sides')).toBeTruthy();
    await userEvent.keyboard(' ');
    expect(picked()).toBe('pectorals hip-flexors');
    await userEvent.keyboard('{Enter}');
    expect(picked()).toBe('pectorals');
  });

  test('is a picture with words where there is nothing to press', async () => {
    render(
      <main>
        <h1>Where</h1>
        <BodyMap label="Tight: chest" picked={['pectorals']} press={null} person={null} />
      </main>,
    );
    expect(screen.getByRole('img', { name: 'Tight: chest' })).toBeTruthy();
    expect(screen.queryAllByRole('button')).toEqual([]);
    expect(await axeFaults()).toEqual([]);
  });

  test('tells amounts in the name of each key', () => {
    const minutes = new Map<AreaId, number>([['calves', 1]]);
    render(
      <BodyMap
        label="Minutes"
        person={null}
        picked={[]}
        press={() => undefined}
        heat={minutes}
        fact={(area) => (minutes.has(area) ? '12 min' : null)}
      />,
    );
    expect(screen.getByRole('button', { name: 'Calf, both sides: 12 min' })).toBeTruthy();
  });
});
