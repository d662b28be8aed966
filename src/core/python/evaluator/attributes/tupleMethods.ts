import { integerOf } from '../../calls/convert';
import { PythonError } from '../../calls/pythonError';
import { int, list } from '../../values/make';
import type { TupleValue, Value } from '../../values/value';
import { isEqual } from '../operations/compare';
import { placeOf } from './listMethods';
import { methodsOf, methodTable } from './methods';

const method = methodsOf('tuple');

export const tupleMethods = methodTable(
  method('index', '(value, /)', (self, { value }, caller) => {
    const place = placeOf(self.items, value, caller);
    if (place < 0) throw new PythonError('ValueError', 'tuple.index(x): x not in tuple');
    return int(place);
  }),
  method('count', '(value, /)', (self, { value }, caller) =>
    int(self.items.filter((item) => item === value || isEqual(item, value, caller)).length),
  ),
);

const product = ({ items }: TupleValue): Value => int(items.reduce((size, item) => size * integerOf(item), 1));

/** What shapes have beside the methods of tuples. */
export const shapeMethods = methodTable(
  method('as_list', '()', (self) => list([...self.items])),
  method('num_elements', '()', product),
  method('numel', '()', product),
);
