/** The word that somebody may have meant, a slip or two away; null = none is that near. Prefixes `mov-` and `rel-` may be left out. */
export function nearest(said: string, words: readonly string[]): string | null {
  const most = Math.max(1, Math.min(3, Math.ceil(said.length / 3)));
  const all = words.map((word) => ({
    word,
    slip: Math.min(slips(said, word), slips(said, word.replace(/^(mov|rel)-/, ''))),
  }));
  const near = all.filter(({ slip }) => slip <= most).sort((a, b) => a.slip - b.slip);
  return near[0]?.word ?? null;
}

/** Letters to be put in, left out, changed or swapped with the next until one word is the other. */
function slips(said: string, word: string): number {
  if (Math.abs(said.length - word.length) > 3) return Infinity;
  const a = said.toLowerCase();
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: word.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= word.length; j += 1) {
      const changed = far(row, j - 1) + (a[i - 1] === word[j - 1] ? 0 : 1);
      const isSwap = a[i - 1] === word[j - 2] && a[i - 2] === word[j - 1];
      const swapped = isSwap ? far(before, j - 2) + 1 : Infinity;
      next.push(Math.min(changed, swapped, far(row, j) + 1, far(next, j - 1) + 1));
    }
    [before, row] = [row, next];
  }
  return far(row, word.length);
}

const far = (row: readonly number[], at: number): number => row[at] ?? Infinity;
