import { alignments } from './alignments';
import { arithmetic } from './arithmetic';
import { axes } from './axes';
import { chance } from './chance';
import { counting } from './counting';
import { functions } from './functions';
import { interpolation } from './interpolation';
import { joining } from './joining';
import { pairs } from './pairs';
import { precision } from './precision';
import { quantiles } from './quantiles';
import { ranking } from './ranking';
import { reductions } from './reductions';
import { relations } from './relations';
import { rounding } from './rounding';
import { rows } from './rows';
import { selection } from './selection';
import { sequences } from './sequences';
import { special } from './special';
import { tables } from './tables';
import { thresholds } from './thresholds';
import { torchSelection } from './torchTopK';
import type { StaticFunction, VocabularyFunction } from './types';
import { views } from './views';

const size: StaticFunction = {
  kind: 'static',
  name: 'size',
  doc: 'size(x, axis): the number of values along an axis, or along all',
  value: (sizes) => sizes.reduce((product, size) => product * size, 1),
};

/** Every function that a formula may call. */
export const vocabulary: ReadonlyMap<string, VocabularyFunction> = new Map(
  [
    ...arithmetic,
    ...functions,
    ...relations,
    ...selection,
    ...reductions,
    ...rows,
    ...counting,
    ...rounding,
    ...views,
    ...alignments,
    ...pairs,
    ...sequences,
    ...special,
    ...precision,
    ...joining,
    ...interpolation,
    ...axes,
    ...quantiles,
    ...tables,
    ...thresholds,
    ...chance,
    ...ranking,
    ...torchSelection,
    size,
  ].map((entry) => [entry.name, entry]),
);
