import { arithmetic } from './arithmetic';
import { functions } from './functions';
import { reductions } from './reductions';
import { relations } from './relations';
import { rows } from './rows';
import { selection } from './selection';
import type { StaticFunction, VocabularyFunction } from './types';

const size: StaticFunction = {
  kind: 'static',
  name: 'size',
  doc: 'size(x, axis): the number of values along an axis, or along all',
  value: (sizes) => sizes.reduce((product, size) => product * size, 1),
};

/** Every function that a formula may call. */
export const vocabulary: ReadonlyMap<string, VocabularyFunction> = new Map(
  [...arithmetic, ...functions, ...relations, ...selection, ...reductions, ...rows, size].map((entry) => [
    entry.name,
    entry,
  ]),
);
