import type { Definition } from '../../catalogue/definition';
import { legacyAttributes } from '../../catalogue/keras/shortNames';
import { definitions, findDefinition } from '../../catalogue/registry';
import { lastPart } from '../../resolution/kerasNames';
import type { ClassValue, Value } from '../values/value';
import { catalogueFunction } from './functions';
import { kerasLossClass } from './keras/lossClass';
import { kerasMetricClass } from './keras/metricClass';
import { lossBase } from './keras/userLoss';
import { metricBase } from './keras/userMetric';
import { styleOf } from './callStyle';
import type { CallStyle } from './callStyle';
import { torchModule } from './torch/module';
import { torchModules } from './torch/modules';
import { torchLossClass } from './torchLossClass';
import { torchmetricsBases, torchmetricsClasses } from './torchmetrics';

/** Values by the paths under which Python reaches them. */
export type Entries = readonly (readonly [string, Value])[];

/** Every function and class of the catalogue under its public names. */
export function catalogueValues(): Entries {
  const entries: (readonly [string, Value])[] = [
    ['keras.losses.Loss', lossBase],
    ['keras.metrics.Metric', metricBase],
    ['torch.nn.Module', torchModule],
    ...torchModules(),
    ...torchmetricsBases,
  ];
  for (const definition of definitions) {
    const style = styleOf(definition);
    if (style === undefined) continue;
    entries.push(...valuesOf(definition, style));
  }
  return [...entries, ...legacyValues(new Map(entries))];
}

function valuesOf(definition: Definition, style: CallStyle): Entries {
  const { id, aliases } = definition;
  if (definition.form === 'class') return [[id, classOf(definition, style)]];
  const paths = [id, ...aliases.filter((alias) => isPublicPath(alias) && !isTorchClass(alias))];
  const value = catalogueFunction(id, definition, style);
  const classes = aliases.filter(isTorchClass).map((path) => [path, torchLossClass(path, definition, style)] as const);
  return [
    ...paths.map((path) => [path, value] as const),
    ...classes,
    ...metricsFolder(definition, value),
    ...torchmetricsClasses(definition, style),
  ];
}

function classOf(definition: Definition, style: CallStyle): ClassValue {
  return definition.kind === 'loss'
    ? kerasLossClass(definition.id, definition, style, lossBase)
    : kerasMetricClass(definition.id, definition, style, metricBase);
}

const isPublicPath = (alias: string): boolean => /^(keras|torch|torchmetrics|sklearn)\./.test(alias);
const isTorchClass = (alias: string): boolean => /^torch\.nn\.[A-Z]/.test(alias);

/** torchmetrics has its functions for classification in `torchmetrics.functional.classification` as well. */
function metricsFolder({ id, params }: Definition, value: Value): Entries {
  return id.startsWith('torchmetrics.functional.') && 'task' in params
    ? [[id.replace('.functional.', '.functional.classification.'), value]]
    : [];
}

/** The short names that only `tf.keras.losses` and `tf.keras.metrics` have, and what a loss was called in Keras 2. */
function legacyValues(values: ReadonlyMap<string, Value>): Entries {
  const paths = legacyAttributes.flatMap((name) => ['losses', 'metrics'].map((module) => `keras.${module}.${name}`));
  return [...paths, 'keras.losses.cosine_proximity'].flatMap((path) => {
    const value = values.get(findDefinition(lastPart(path))?.id ?? '');
    return value === undefined ? [] : [[path, value] as const];
  });
}
