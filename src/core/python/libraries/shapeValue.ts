import type { Shape } from '../../array/ndarray';
import type { Framework, ShapeForm } from '../values/arrayTypes';
import { int, none } from '../values/make';
import type { TupleValue } from '../values/value';

const forms: Partial<Record<Framework, ShapeForm>> = { tensorflow: 'TensorShape', torch: 'torch.Size' };

/** A shape as a tuple; as the framework's own class where one is given. A size that is not known is None. */
export function shapeValue(shape: Shape | readonly (number | null)[], framework?: Framework): TupleValue {
  const items = shape.map((size) => (size === null ? none : int(size)));
  const form = framework === undefined ? undefined : forms[framework];
  return form === undefined ? { kind: 'tuple', items } : { kind: 'tuple', items, form };
}
