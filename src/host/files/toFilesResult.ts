import type { StreamMethod } from '../../core/files/stream/accumulator';
import type { StreamResult } from '../../core/files/stream/computeStream';
import type { PlainInput } from '../../core/export/plainResult';
import { toPlainResult, toRefusal } from '../../core/export/toPlainResult';
import { commandResult } from '../results/commandResult';
import type { Outcome } from '../../core/issues/issue';
import type { Translate } from '../../core/issues/renderIssue';
import type { MetricLensRefusal, MetricLensResult } from '../api';
import type { Computed } from '../panel/panelState';
import type { Chosen } from './openedFiles';

/**
 * What the command returns: a result as of `metricLens.compute`; without values of single samples and steps where the files
 * are not in memory.
 */
export interface FilesResult extends MetricLensResult {
  readonly samples: number;
  /** How the chunks of the files became one value. */
  readonly method: StreamMethod;
}

export function toFilesResult(
  { value, issues }: Outcome<StreamResult>,
  chosen: readonly Chosen[],
  translate: Translate,
): FilesResult | MetricLensRefusal {
  if (value === undefined) return toRefusal(issues, translate);
  const inputs = value.inputs.map(({ role, shape, dtype }): PlainInput => {
    const from = chosen.find((each) => each.role === role);
    const name = from?.pick.join(', ') ?? '';
    return {
      role,
      name: name === '' ? null : name,
      shape,
      dtype,
      uri: from?.opened.uri.toString() ?? null,
      range: null,
    };
  });
  const plain = toPlainResult({ ...value, steps: [], issues }, inputs, translate);
  return 'value' in plain ? { ...plain, perSample: null, samples: value.samples, method: value.method } : plain;
}

/** The same of what the panel shows: all rows are in memory. */
export function toShownResult({ result, arrays }: Computed, translate: Translate): FilesResult | MetricLensRefusal {
  const inputs = arrays.map(({ role, name = null, array: { shape, dtype }, place: { uri } }): PlainInput => ({
    role,
    name,
    shape,
    dtype,
    uri,
    range: null,
  }));
  const plain = commandResult(result, inputs, translate);
  return 'value' in plain ? { ...plain, samples: inputs[0]?.shape[0] ?? 0, method: 'together' } : plain;
}
