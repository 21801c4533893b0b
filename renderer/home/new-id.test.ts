import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newId } from './new-id.ts';

describe('newId', () => {
  test.each([
    ['Eye rest', 'eye-rest'],
    ['  Überall & überall ', 'uberall-uberall'],
    ['20-20-20', 'kind-20-20-20'],
    ['休憩', 'kind'],
    ['constructor', 'kind-constructor'],
  ])('makes %j to %j', (name, id) => {
    expect(newId(name, [])).toBe(id);
  });

  test('numbers what is there already', () => {
    expect(newId('Stand', ['stand', 'stand-2'])).toBe('stand-3');
  });

  test('is always an id that settings take, and a new one', () => {
    const ids = fc.array(fc.constantFrom('kind', 'kind-2', 'a'));
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), ids, (name, taken) => {
        const id = newId(name, taken);
        expect(id).toMatch(/^(?!constructor$)[a-z][a-z0-9-]{0,39}$/);
        expect(taken).not.toContain(id);
      }),
    );
  });
});
