import { childrenOf, parts, type PythonNode } from '../syntax/pythonNode';

/** What has names of its own: what is assigned inside stays there. */
const ownNames: ReadonlySet<string> = new Set([
  ...['lambda', 'function_definition', 'class_definition', 'list_comprehension', 'set_comprehension'],
  ...['dictionary_comprehension', 'generator_expression'],
]);

/** The names among the targets of an assignment: `a, (b, *c)`. */
function targetNames(target: PythonNode): string[] {
  if (target.type === 'identifier') return [target.text];
  if (target.type === 'attribute' || target.type === 'subscript') return [];
  return target.children.flatMap(targetNames);
}

/** The names that an import gives. */
export function importedNames(node: PythonNode): string[] {
  return childrenOf(node, 'name').map((each) => {
    const alias = each.children.find(({ field }) => field === 'alias');
    if (alias !== undefined) return alias.text;
    const written = each.text === '' ? (each.children[0]?.text ?? '') : each.text;
    return node.type === 'import_statement' ? written.replace(/\..*$/, '') : written;
  });
}

function namesHere(node: PythonNode): string[] {
  const field = (name: string): PythonNode[] => childrenOf(node, name);
  switch (node.type) {
    case 'assignment':
    case 'augmented_assignment':
    case 'for_statement':
      return field('left').flatMap(targetNames);
    case 'named_expression':
    case 'function_definition':
    case 'class_definition':
      return field('name').map(({ text }) => text);
    case 'as_pattern_target':
    case 'delete_statement':
    case 'case_pattern':
      return targetNames(node);
    case 'import_statement':
    case 'import_from_statement':
    case 'future_import_statement':
      return importedNames(node);
    default:
      return [];
  }
}

/** The names that code gives a value in the scope that it stands in. */
export function assignedNames(node: PythonNode, into = new Set<string>()): Set<string> {
  for (const name of namesHere(node)) into.add(name);
  if (!ownNames.has(node.type)) for (const each of node.children) assignedNames(each, into);
  return into;
}

/** The names that a function takes from outside to give them values, by `global` or `nonlocal`. */
export function declaredNames(node: PythonNode, type: 'global_statement' | 'nonlocal_statement'): Set<string> {
  const names = new Set<string>();
  const visit = (each: PythonNode): void => {
    if (each.type === type) for (const name of parts(each)) names.add(name.text);
    if (!ownNames.has(each.type)) each.children.forEach(visit);
  };
  visit(node);
  return names;
}

/** Whether a node of one of these types is in the code itself, functions and classes defined in it left aside. */
export function hasInside(node: PythonNode, types: ReadonlySet<string>): boolean {
  return node.children.some((each) => types.has(each.type) || (!ownNames.has(each.type) && hasInside(each, types)));
}

/** The names that a piece of text with a syntax error seems to assign. */
export function namesInBrokenText(text: string): Set<string> {
  const names = new Set<string>();
  for (const line of text.split('\n')) {
    const targets = /^([^=#]*?)(?:[-+*/%@&|^]|\/\/|\*\*|<<|>>|:[^=]*)?=(?!=)/.exec(line)?.[1] ?? '';
    const others = /\b(?:for|as|import|def|class|global|del)\s+([\w\s,()]+)/.exec(line)?.[1] ?? '';
    for (const [name] of `${targets} ${others}`.matchAll(/[\p{L}_][\p{L}\d_]*/gu)) names.add(name);
  }
  return names;
}
