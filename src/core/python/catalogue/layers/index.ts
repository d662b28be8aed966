import { layers } from '../../../layers/registry';
import type { Value } from '../../values/value';
import { inputFunction, inputLayerClass } from './input';
import { layerBase } from './layerBase';
import { layerClass } from './layerClass';
import { modelClass } from './modelClass';
import { NameCounter } from './nameCounter';
import { sequentialClass } from './sequential';

/** Layers and models by path. They are made anew for each program, which counts the layers that it makes. */
export function layerValues(): readonly (readonly [string, Value])[] {
  const names = new NameCounter();
  const inputs = inputLayerClass(names);
  const input = inputFunction(names);
  const model = modelClass(names, layerBase, inputs);
  const sequential = sequentialClass(names, model, inputs);
  const classes = layers.flatMap((definition) => {
    const value = layerClass(definition, names, layerBase);
    return [definition.className, ...(definition.aliases ?? [])].map(
      (name) => [`keras.layers.${name}`, value] as const,
    );
  });
  return [
    ...classes,
    ['keras.layers.Layer', layerBase],
    ['keras.Layer', layerBase],
    ['keras.layers.InputLayer', inputs],
    ['keras.Input', input],
    ['keras.layers.Input', input],
    ...['keras.Model', 'keras.models.Model'].map((path) => [path, model] as const),
    ...['keras.Sequential', 'keras.models.Sequential'].map((path) => [path, sequential] as const),
  ];
}
