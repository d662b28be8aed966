import type { LayerDefinition } from './definition';
import { activations } from './families/activations';
import { batchNormalization } from './families/batchNormalization';
import { convolutions } from './families/convolution';
import { dense } from './families/dense';
import { embedding } from './families/embedding';
import { globalPoolings } from './families/globalPooling';
import { croppings, zeroPaddings } from './families/padAndCrop';
import { passing } from './families/passing';
import { averagePoolings, maxPoolings } from './families/pooling';
import { rearranging } from './families/rearranging';
import { upSamplings } from './families/upSampling';

/** Every layer. The only list. */
export const layers: readonly LayerDefinition[] = [
  dense,
  rearranging,
  convolutions,
  maxPoolings,
  averagePoolings,
  globalPoolings,
  upSamplings,
  zeroPaddings,
  croppings,
  activations,
  passing,
  batchNormalization,
  embedding,
].flat();

const byName = new Map(
  layers.flatMap((layer) => [layer.className, ...(layer.aliases ?? [])].map((name) => [name, layer])),
);

/** The layer of a path such as `keras.layers.Conv2D` or `tf.keras.layers.MaxPool2D`, or of the class's name alone. */
export function findLayer(path: string): LayerDefinition | undefined {
  return byName.get(path.replace(/^(tf\.)?keras\.layers\./, ''));
}
