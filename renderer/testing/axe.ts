import axe from 'axe-core';

/** What axe finds wrong with the page as it stands, in words; colours are left out, for the test page has no styles. */
export async function axeFaults(): Promise<readonly string[]> {
  // As the HTML files of the pages have it.
  document.documentElement.lang = 'en';
  document.title ||= 'Unknot';
  const rules = { 'color-contrast': { enabled: false } };
  const { violations } = await axe.run(document, { rules });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}
