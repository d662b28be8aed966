import { child, childrenOf, childOfType, type PythonNode } from '../../syntax/pythonNode';
import { unknownBecause } from '../../values/make';
import type { Value } from '../../values/value';
import { getAttribute } from '../attributes/attribute';
import { required } from '../expressions/access';
import type { Frame } from '../frame';

const pathOf = (node: PythonNode): string => node.text;

/** `import a.b`, `import a.b as c`. */
export function importStatement(node: PythonNode, frame: Frame): undefined {
  for (const each of childrenOf(node, 'name')) {
    const alias = child(each, 'alias');
    const path = pathOf(alias === undefined ? each : required(each, 'name'));
    const [root = path] = path.split('.');
    const target = alias ?? each.children[0] ?? each;
    give(target, alias?.text ?? root, moduleAt(alias === undefined ? root : path, frame), frame);
  }
}

/** The module at a path, or what a library says about it as a whole: why it is not known. */
function moduleAt(path: string, frame: Frame): Value {
  return frame.program.library.lookup(path) ?? { kind: 'module', path };
}

function give(node: PythonNode, name: string, value: Value, frame: Frame): void {
  frame.scope.assign(name, value);
  frame.recorder.value(node, value);
}

/** `from a.b import c, d as e`, `from a import *`. */
export function importFromStatement(node: PythonNode, frame: Frame): undefined {
  const from = required(node, 'module_name');
  const path = from.type === 'relative_import' ? undefined : pathOf(from);
  if (childOfType(node, 'wildcard_import') !== undefined) {
    importAll(path, frame);
    return;
  }
  for (const each of childrenOf(node, 'name')) {
    const alias = child(each, 'alias');
    const name = pathOf(alias === undefined ? each : required(each, 'name'));
    give(alias ?? each.children[0] ?? each, alias?.text ?? name, imported(path, name, frame), frame);
  }
}

function imported(path: string | undefined, name: string, frame: Frame): Value {
  if (path === undefined) return unknownBecause('not-here', { name: `.${name}` });
  const from = moduleAt(path, frame);
  return getAttribute(from, name, frame.program);
}

/** Names that `from numpy import *` leaves to Python: NumPy keeps them out of its `__all__`. */
const ofPython: ReadonlySet<string> = new Set(['abs', 'max', 'min', 'round', 'bool', 'int', 'float', 'object', 'str']);

/** Every public name of a module; of one that is not known here, any name may come. */
function importAll(path: string | undefined, frame: Frame): void {
  const { library } = frame.program;
  const names = path === undefined ? undefined : library.members(path);
  if (path === undefined || names === undefined) {
    frame.scope.module.opaque = unknownBecause('not-here', { name: path ?? '.' });
    return;
  }
  for (const name of names.filter((each) => !each.startsWith('_') && !(path === 'numpy' && ofPython.has(each)))) {
    frame.scope.assign(name, imported(path, name, frame));
  }
}

/** Python 2's switch to what Python 3 does anyway. */
export const futureImport = (): undefined => undefined;
