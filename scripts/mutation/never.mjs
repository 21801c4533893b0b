// @ts-check

/**
 * Leaves out what cannot happen: the default of a switch that ends in `assertNever`, which the compiler proves empty.
 * @param {{ isSwitchCase(): boolean, node: any }} path a place in the syntax tree as Babel gives it
 * @returns {string | undefined} why nothing is mutated there
 */
function shouldIgnore(path) {
  if (!path.isSwitchCase() || path.node.test !== null) return undefined;
  const [first] = path.node.consequent;
  const isNever = first?.type === 'ReturnStatement' && first.argument?.callee?.name === 'assertNever';
  return isNever ? 'a case that the types leave out' : undefined;
}

/** What Stryker takes from this file. */
export const strykerPlugins = [{ kind: 'Ignore', name: 'never', value: { shouldIgnore } }];
