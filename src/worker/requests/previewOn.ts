import type { NDArray } from '../../core/array/ndarray';
import type { Role } from '../../core/catalogue/definition';
import type { Precision } from '../../core/compute/types';
import { previewMetric, type MetricPreview } from '../../core/custom/previewMetric';
import { arraysFor, toInputs } from '../../core/pairing/roledArrays';

/** A metric as somebody writes it, and the arrays that it is looked at with. */
export interface WrittenMetric {
  /** As it would stand in the setting. */
  readonly item: unknown;
  readonly arrays: readonly { readonly role: Role; readonly array: NDArray }[];
  readonly precision: Precision;
}

/** The preview of a metric as plain data, on the arrays that it takes of those that there are. */
export function previewOn({ item, arrays, precision }: WrittenMetric): Omit<MetricPreview, 'definition'> {
  const { definition, ...preview } = previewMetric(item, { inputs: toInputs(arrays), precision });
  if (preview.missing.length === 0 || definition === undefined) return preview;
  const { definition: _, ...found } = previewMetric(item, {
    inputs: toInputs(arraysFor(definition, arrays)),
    precision,
  });
  return found;
}
