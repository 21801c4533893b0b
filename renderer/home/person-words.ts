import type { Person } from '#core/person.ts';

type Words<Key extends keyof Person> = readonly (readonly [Person[Key], string])[];

export const SKIN_WORDS: Words<'skin'> = [
  ['s1', 'Lightest'],
  ['s2', 'Light'],
  ['s3', 'Light brown'],
  ['s4', 'Brown'],
  ['s5', 'Dark'],
  ['s6', 'Darkest'],
];
export const COVER_WORDS: Words<'cover'> = [
  ['none', 'Nothing'],
  ['hijab', 'Hijab'],
  ['turban', 'Turban'],
];
export const STYLE_WORDS: Words<'style'> = [
  ['short', 'Short'],
  ['bob', 'Bob'],
  ['bun', 'Bun'],
  ['curly', 'Curly'],
  ['long', 'Long'],
  ['bald', 'None'],
];
export const COLOUR_WORDS: Words<'hair'> = [
  ['ink', 'Black'],
  ['brown', 'Brown'],
  ['copper', 'Copper'],
  ['blond', 'Blond'],
  ['grey', 'Grey'],
  ['white', 'White'],
];
export const BUILD_WORDS: Words<'build'> = [
  ['slim', 'Slim'],
  ['usual', 'Medium'],
  ['round', 'Round'],
];
export const AGE_WORDS: Words<'age'> = [
  ['younger', 'Younger'],
  ['older', 'Older'],
];
