import type { ComputeResult } from '../../core/compute/types';
import { toPlainResult } from '../../core/export/toPlainResult';
import type { PlainInput, PlainRefusal, PlainResult } from '../../core/export/plainResult';
import type { Translate } from '../../core/issues/renderIssue';

/**
 * The values of more samples than this are not part of what a command returns: whoever called it, VS Code writes it as JSON
 * for its window, for which the extension host would stand still.
 */
const mostSamples = 100_000;

/** What a command returns of a result: plain data, with null for the values of very many samples. */
export function commandResult(
  result: ComputeResult,
  inputs: readonly PlainInput[],
  translate: Translate,
): PlainResult | PlainRefusal {
  const { perSample, ...rest } = result;
  if (perSample !== undefined && perSample.data.length <= mostSamples) return toPlainResult(result, inputs, translate);
  const plain = toPlainResult(rest, inputs, translate);
  return 'value' in plain ? { ...plain, perSample: null } : plain;
}
