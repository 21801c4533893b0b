import { describe, expect, test } from 'vitest';
import { changesOnly, hidesInput } from './changes-only.ts';

describe('Words of the system', () => {
  test('that come twice are passed on once, each about its own thing', () => {
    const told: string[] = [];
    const once = changesOnly(({ is }) => told.push(is));
    for (const is of ['suspended', 'suspended', 'resumed', 'resumed', 'suspended'] as const) {
      once('sleep', { is });
    }
    for (const is of ['unlocked', 'locked', 'locked', 'unlocked'] as const) once('lock', { is });
    expect(told).toEqual(['suspended', 'resumed', 'suspended', 'locked', 'unlocked']);
  });
});

describe('Input', () => {
  test('is hidden from apps on Wayland and nowhere else', () => {
    expect(hidesInput({ XDG_SESSION_TYPE: 'wayland' }, 'linux')).toBe(true);
    expect(hidesInput({ XDG_SESSION_TYPE: 'x11' }, 'linux')).toBe(false);
    expect(hidesInput({}, 'linux')).toBe(false);
    expect(hidesInput({ XDG_SESSION_TYPE: 'wayland' }, 'win32')).toBe(false);
  });
});
