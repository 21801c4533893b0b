import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { lockedByAnother, lockedByNobody } from './profile-lock.ts';

const profileWith = (lock: string | null): string => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'unknot-lock-'));
  onTestFinished(() => {
    fs.rmSync(folder, { recursive: true });
  });
  if (lock !== null) fs.symlinkSync(lock, path.join(folder, 'SingletonLock'));
  return folder;
};

describe('lockedByAnother', () => {
  test.for([
    ['desk-77', false],
    ['desk-2-77', false],
    ['desk-777', true],
    ['desk-77-7', true],
    ['desk', false],
    [null, false],
  ] as const)('reads the link %s as %s for process 77', ([lock, lost]) => {
    expect(lockedByAnother(profileWith(lock), 77)).toBe(lost);
  });
});

describe.skipIf(process.platform === 'win32')('lockedByNobody', () => {
  test.for([
    [`desk-${process.pid}`, false],
    ['desk-4194999', true], // no process can have this number
    [null, true],
  ] as const)('reads the link %s as %s', ([lock, nobody]) => {
    expect(lockedByNobody(profileWith(lock))).toBe(nobody);
  });
});
