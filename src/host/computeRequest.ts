import { roles } from '../core/catalogue/definition';
import type { Translate } from '../core/issues/renderIssue';
import { issue } from '../core/issues/issue';
import type { MetricLensApi, PlainInput } from './api';
import { loadEngine } from './loadEngine';
import { decodeRequest } from './results/decodeRequest';
import { readInputs } from './results/readInputs';
import { toPlainResult, toRefusal } from '../core/export/toPlainResult';
import { inputSpecs } from '../core/pairing/roledArrays';
import type { Work } from './work/work';

/** The API's `compute`: reads the nested lists, computes, and answers in plain data. */
export function requestComputer(work: Pick<Work, 'run'>, translate: Translate): MetricLensApi['compute'] {
  return async (given: unknown) => {
    const { value: asked, issues } = decodeRequest(given);
    if (asked === undefined) return toRefusal(issues, translate);
    const { value: arrays, issues: problems } = readInputs(asked);
    if (arrays === undefined) return toRefusal(problems, translate);
    const { requestedDefinition } = await loadEngine();
    const { function: name, params, dtype: precision = 'float32' } = asked;
    const request = { function: name, params, inputs: arrays, precision };
    const { result } = (await work.run('compute', { request })) ?? {};
    if (result === undefined) return toRefusal([issue('work.cancelled', 'error')], translate);
    const definition = requestedDefinition(request);
    const wanted = definition === undefined ? {} : inputSpecs(definition);
    const inputs = roles.flatMap((role): PlainInput[] => {
      const array = arrays[role];
      if (array === undefined || wanted[role] === undefined) return [];
      return [{ role, name: null, shape: array.shape, dtype: array.dtype, uri: null, range: null }];
    });
    return toPlainResult(result, inputs, translate);
  };
}
