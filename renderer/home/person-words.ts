import type { Person } from '#core/person.ts';

/** What can be chosen and how it is called, in the order in which it is offered. */
type Words<Key extends keyof Person> = readonly (readonly [Person[Key], string])[];

/** Skins, from light to dark. */
export const SKIN_WORDS: Words<'skin'> = [
  ['s1', 'Lightest'],
  ['s2', 'Light'],
  ['s3', 'Light brown'],
  ['s4', 'Brown'],
  ['s5', 'Dark'],
  ['s6', 'Darkest'],
];
/** What is worn on the head. */
export const COVER_WORDS: Words<'cover'> = [
  ['none', 'Nothing'],
  ['hijab', 'Hijab'],
  ['turban', 'Turban'],
];
/** How the hair is worn; 'None' = no hair. */
export const STYLE_WORDS: Words<'style'> = [
  ['short', 'Short'],
  ['bob', 'Bob'],
  ['bun', 'Bun'],
  ['curly', 'Curly'],
  ['long', 'Long'],
  ['bald', 'None'],
];
/** Colours of hair. */
export const COLOUR_WORDS: Words<'hair'> = [
  ['ink', 'Black'],
  ['brown', 'Brown'],
  ['copper', 'Copper'],
  ['blond', 'Blond'],
  ['grey', 'Grey'],
  ['white', 'White'],
];
/** How the body is built. */
export const BUILD_WORDS: Words<'build'> = [
  ['slim', 'Slim'],
  ['usual', 'Medium'],
  ['round', 'Round'],
];
/** How old the face is. */
export const AGE_WORDS: Words<'age'> = [
  ['younger', 'Younger'],
  ['older', 'Older'],
];
