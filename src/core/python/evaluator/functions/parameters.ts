import type { Parameter } from '../../calls/signature';
import { child, parts, type PythonNode } from '../../syntax/pythonNode';
import { unknownBecause } from '../../values/make';
import { evaluate } from '../expressions/evaluate';
import type { Frame } from '../frame';

function nameIn(node: PythonNode): string {
  return node.type === 'identifier' ? node.text : (node.children.map(nameIn).find((name) => name !== '') ?? '');
}

/** The parameters that `def` or `lambda` writes; their defaults are evaluated here, once. */
export function readParameters(node: PythonNode | undefined, frame: Frame): Parameter[] {
  let parameters: Parameter[] = [];
  let kind: Parameter['kind'] = 'ordinary';
  for (const part of node === undefined ? [] : parts(node)) {
    const inner = part.type === 'typed_parameter' ? (parts(part)[0] ?? part) : part;
    switch (inner.type) {
      case 'positional_separator':
        parameters = parameters.map((each) => ({ ...each, kind: 'positionalOnly' }));
        break;
      case 'keyword_separator':
        kind = 'keywordOnly';
        break;
      case 'list_splat_pattern':
        parameters.push({ name: nameIn(inner), kind: 'rest' });
        kind = 'keywordOnly';
        break;
      case 'dictionary_splat_pattern':
        parameters.push({ name: nameIn(inner), kind: 'keywords' });
        break;
      case 'default_parameter':
      case 'typed_default_parameter': {
        const value = child(inner, 'value');
        const name = child(inner, 'name')?.text ?? '';
        parameters.push({
          name,
          kind,
          default: value === undefined ? unknownBecause('syntax') : evaluate(value, frame),
        });
        break;
      }
      default:
        parameters.push({ name: nameIn(inner), kind });
    }
  }
  return parameters;
}
