import { findDefinition } from '../../../catalogue/registry';
import type { LayerArgument } from '../../../layers/definition';
import { lastPart } from '../../../resolution/kerasNames';
import { NotKnown } from '../../values/notKnown';
import { reason } from '../../values/reason';
import { typeName } from '../../values/typeName';
import type { Value } from '../../values/value';
import { constantOf } from '../keras/initialValue';

/** An argument of a layer, as the layers take it: tuples and lists are lists, None is null. */
export function layerArgumentOf(name: string, value: Value): LayerArgument {
  if (/_(regularizer|constraint)$/.test(name)) return null;
  if (name.endsWith('_initializer')) return constantOf(value) ?? typeName(value);
  switch (value.kind) {
    case 'none':
      return null;
    case 'bool':
    case 'int':
    case 'float':
    case 'str':
      return value.value;
    case 'list':
    case 'tuple':
      return value.items.map((item) => layerArgumentOf(name, item));
    case 'array':
      return Array.from(value.array.data);
    case 'unknown':
      throw new NotKnown(value.because);
    default:
      throw new NotKnown(reason('not-here', { name: `${name}=${typeName(value)}` }));
  }
}

/** The activation that a value names: an identifier, or a function of the catalogue; undefined for other functions. */
export function activationIdentifier(value: Value): string | null | undefined {
  if (value.kind === 'none') return null;
  if (value.kind === 'str') return value.value;
  const definition = value.kind === 'function' ? findDefinition(value.name) : undefined;
  return definition?.kind === 'activation' ? lastPart(definition.id) : undefined;
}
