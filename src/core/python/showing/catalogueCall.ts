import { child, parts, type PythonNode } from '../syntax/pythonNode';
import type { ClassValue, Value } from '../values/value';
import { originOf } from './originOf';
import type { ValueIndex } from './valueIndex';

/** The names of losses, metrics, activations and layers, by which the catalogue knows them. */
const catalogueNames =
  /^(?:keras\d?\.(?:losses|metrics|activations|layers)|torch\.nn(?:\.functional)?|torchmetrics(?:\.\w+)*|sklearn\.metrics)\.\w+$/;
/** Methods that hand on what they are called on. */
const passing: ReadonlySet<string> = new Set(['numpy', 'eval', 'item', 'tolist', 'detach', 'cpu']);
/** Methods that end a computation. */
const results: ReadonlySet<string> = new Set(['result', 'compute', 'compute_output_shape']);
/** Functions that hand on what they are given. */
const passingFunctions = /^(?:(?:\w+\.)?(?:eval|get_value)|sess(?:ion)?\.run|float|np\.array|numpy\.array)$/;

/** The call inside of what merely hands it on: `loss(a, b)` in `K.eval(loss(a, b))` and in `loss(a, b).numpy()`. */
export function innerCall(node: PythonNode): PythonNode {
  let inner = node;
  for (let next: PythonNode | undefined = node; next !== undefined; next = handedOn(inner)) inner = next;
  return inner;
}

function handedOn(node: PythonNode): PythonNode | undefined {
  if (node.type === 'parenthesized_expression') return parts(node)[0];
  if (node.type !== 'call') return undefined;
  const callee = child(node, 'function');
  const path = callee && dottedName(callee);
  const [first, ...others] = argumentsOf(node);
  if (path !== undefined && first !== undefined && others.length === 0 && passingFunctions.test(path)) return first;
  if (callee?.type !== 'attribute' || !passing.has(lastName(callee))) return undefined;
  return child(callee, 'object');
}

/** Whether an expression ends in a call of the catalogue, of a layer, or in `.result()`. */
export function isCatalogueCall(node: PythonNode, index: ValueIndex): boolean {
  const call = innerCall(node);
  if (call.type !== 'call' && call === node) return false;
  const value = index.of(call)?.value;
  if (value !== undefined && originOf(value) !== undefined) return true;
  const callee = child(call, 'function');
  if (callee === undefined) return false;
  if (callee.type === 'attribute' && results.has(lastName(callee))) return true;
  const called = index.of(callee)?.value;
  return called !== undefined && isOfCatalogue(called);
}

function isOfCatalogue(callee: Value): boolean {
  if (callee.kind === 'function') return catalogueNames.test(callee.name);
  return callee.kind === 'object' && isCatalogueClass(callee.class);
}

const isCatalogueClass = ({ name, bases }: ClassValue): boolean =>
  catalogueNames.test(name) || bases.some(isCatalogueClass);

/** The positional arguments of a call. */
export function argumentsOf(call: PythonNode): PythonNode[] {
  const written = child(call, 'arguments');
  return written === undefined ? [] : parts(written).filter(({ type }) => type !== 'keyword_argument');
}

/** The last name of `a.b.c`. */
export function lastName(node: PythonNode): string {
  return node.type === 'attribute' ? (child(node, 'attribute')?.text ?? '') : node.text;
}

/** `a.b.c`, when it consists of names only. */
export function dottedName(node: PythonNode): string | undefined {
  if (node.type === 'identifier') return node.text;
  if (node.type !== 'attribute') return undefined;
  const object = child(node, 'object');
  const before = object && dottedName(object);
  return before === undefined ? undefined : `${before}.${lastName(node)}`;
}
