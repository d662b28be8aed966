import type { ParamValue } from '../../../src/core/catalogue/definition';
import { compute } from '../../../src/core/compute/compute';
import type { ComputeRequest } from '../../../src/core/compute/types';
import { computed, type Computed } from '../../../src/core/export/computed';
import { backendRecords } from '../../conformance/backendRecord';
import type { GoldenRecord } from '../../conformance/goldenRecord';
import { readRecords } from '../../conformance/readRecords';
import { requestOf } from '../../conformance/runRecord';

/** A golden record that was computed, and the parameters that it names. */
export interface GoldenComputed {
  readonly record: string;
  readonly function: string;
  readonly params: Readonly<Record<string, ParamValue>>;
  readonly computed: Computed;
}

const kinds: ReadonlySet<string> = new Set(['function', 'loss_class', 'metric_result']);

/** Up to `count` golden records of every function, spread over all that it has. */
export function goldenRequests(folder: string, count: number): readonly GoldenComputed[] {
  const { records } = readRecords(folder);
  const fit = records
    .flatMap((record) => [record, ...backendRecords(record)])
    .filter(({ kind, expectedError, seed }) => kinds.has(kind) && expectedError === undefined && seed === undefined);
  const byFunction = new Map<string, GoldenRecord[]>();
  for (const record of fit) {
    const name = record.function ?? '';
    byFunction.set(name, [...(byFunction.get(name) ?? []), record]);
  }
  return [...byFunction.values()].flatMap((group) => {
    const every = Math.max(1, Math.floor(group.length / count));
    const chosen = group.filter((_, at) => at % every === 0).slice(0, count);
    return chosen.flatMap((record): GoldenComputed[] => {
      const made = computedOf(requestOf(record));
      return made === undefined
        ? []
        : [{ record: record.id, function: record.function ?? '', params: record.params, computed: made }];
    });
  });
}

export function computedOf(request: ComputeRequest): Computed | undefined {
  return computed(request, compute(request));
}
