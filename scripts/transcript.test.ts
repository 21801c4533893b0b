import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { transcriptPage } from '../core/testing/transcript-page.ts';

const PAGE = path.resolve(import.meta.dirname, '../docs/transcripts.md');

describe('the page of transcripts', () => {
  it('is what the core lets be heard: npm run transcript writes it', () => {
    expect(readFileSync(PAGE, 'utf8')).toBe(transcriptPage());
  });
});
