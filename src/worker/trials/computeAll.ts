import type { ComputeRequest, ComputeResult } from '../../core/compute/types';
import { compute } from '../../core/compute/compute';
import type { Pause } from '../task';
import { affordable } from './affordable';

/** A function of which the trial says that it would take longer is left out. */
const longestMilliseconds = 300;

/** Values of more samples than this are left out: of hundreds of functions they would fill the memory. */
const mostSamples = 10_000;

/** The results of all requests that have one; undefined when it was given up. */
export async function computeAll(
  requests: readonly ComputeRequest[],
  pause: Pause,
  tell: (fraction: number) => void,
): Promise<readonly ComputeResult[] | undefined> {
  const results: ComputeResult[] = [];
  const isAffordable = affordable(longestMilliseconds);
  for (const [at, request] of requests.entries()) {
    tell(at / requests.length);
    if (!(await pause())) return undefined;
    if (!isAffordable(request)) continue;
    const result = compute(request);
    if (result.value !== undefined) results.push(withFewSamples(result));
  }
  return results;
}

function withFewSamples(result: ComputeResult): ComputeResult {
  const { perSample, ...rest } = result;
  return perSample !== undefined && perSample.data.length > mostSamples ? rest : result;
}
