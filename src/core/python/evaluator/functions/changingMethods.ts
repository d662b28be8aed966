/** Methods that change what they are called on: of lists, dicts, sets, arrays, variables, metrics and models. */
const changing: ReadonlySet<string> = new Set([
  ...['append', 'extend', 'insert', 'remove', 'pop', 'popitem', 'clear', 'sort', 'reverse', 'update', 'setdefault'],
  ...['add', 'discard', 'fill', 'resize', 'put', 'itemset', 'assign', 'assign_add', 'assign_sub', 'set_value', 'load'],
  ...['update_state', 'reset_state', 'reset_states', 'set_weights', 'apply_gradients', 'minimize', 'fit', 'step'],
]);

/** Whether a method of this name changes its object; torch marks such ones by an underscore at the end. */
export function isChangingMethod(name: string): boolean {
  return changing.has(name) || (name.endsWith('_') && !name.endsWith('__'));
}
