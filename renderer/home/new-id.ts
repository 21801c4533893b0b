/** An id made of a name, as settings want ids, and not one of these: "Eye rest" is "eye-rest", then "eye-rest-2". */
export function newId(name: string, taken: readonly string[]): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9\s_-]/g, '')
    .replace(/[\s_-]+/g, '-')
    .replace(/^-|-$/g, '');
  // An id begins with a letter, and this one word no plain object can keep a count under.
  const fit = /^[a-z]/.test(plain) && plain !== 'constructor' ? plain : `kind-${plain}`;
  const base = fit.slice(0, 36).replace(/-$/, '');
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? base : `${base}-${number}`;
    if (!taken.includes(id)) return id;
  }
}
