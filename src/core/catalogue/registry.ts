import type { Definition } from './definition';
import { relu } from './keras/activations/relu';
import { sigmoid } from './keras/activations/sigmoid';
import { softmax } from './keras/activations/softmax';
import { tanh } from './keras/activations/tanh';
import { binaryCrossentropy } from './keras/losses/binaryCrossentropy';
import { categoricalCrossentropy } from './keras/losses/categoricalCrossentropy';
import { categoricalHinge } from './keras/losses/categoricalHinge';
import { cosineSimilarity } from './keras/losses/cosineSimilarity';
import { hinge } from './keras/losses/hinge';
import { klDivergence } from './keras/losses/klDivergence';
import { logCosh } from './keras/losses/logCosh';
import { meanAbsoluteError } from './keras/losses/meanAbsoluteError';
import { meanAbsolutePercentageError } from './keras/losses/meanAbsolutePercentageError';
import { meanSquaredError } from './keras/losses/meanSquaredError';
import { meanSquaredLogarithmicError } from './keras/losses/meanSquaredLogarithmicError';
import { poisson } from './keras/losses/poisson';
import { sparseCategoricalCrossentropy } from './keras/losses/sparseCategoricalCrossentropy';
import { squaredHinge } from './keras/losses/squaredHinge';
import { meanAndSum } from './keras/meanMetric';
import { accuracy } from './keras/metrics/accuracy';
import { binaryAccuracy } from './keras/metrics/binaryAccuracy';
import { categoricalAccuracy } from './keras/metrics/categoricalAccuracy';
import { sparseCategoricalAccuracy } from './keras/metrics/sparseCategoricalAccuracy';
import { sparseTopKCategoricalAccuracy } from './keras/metrics/sparseTopKCategoricalAccuracy';
import { topKCategoricalAccuracy } from './keras/metrics/topKCategoricalAccuracy';

/** Every loss, metric and activation, in the order in which equals are offered. The only list. */
export const definitions: readonly Definition[] = [
  categoricalCrossentropy,
  sparseCategoricalCrossentropy,
  binaryCrossentropy,
  meanSquaredError,
  meanAbsoluteError,
  meanAbsolutePercentageError,
  meanSquaredLogarithmicError,
  logCosh,
  klDivergence,
  poisson,
  cosineSimilarity,
  hinge,
  squaredHinge,
  categoricalHinge,
  categoricalAccuracy,
  sparseCategoricalAccuracy,
  binaryAccuracy,
  topKCategoricalAccuracy,
  sparseTopKCategoricalAccuracy,
  accuracy,
  meanAndSum,
  sigmoid,
  tanh,
  softmax,
  relu,
].flat();

const byName = new Map<string, Definition>();
for (const definition of definitions) byName.set(definition.id, definition);
for (const definition of definitions) {
  for (const alias of definition.aliases) if (!byName.has(alias)) byName.set(alias, definition);
}

/** The definition with this id, or the first that has this alias. */
export function findDefinition(name: string): Definition | undefined {
  return byName.get(name) ?? byName.get(name.replace(/^tf\./, ''));
}
