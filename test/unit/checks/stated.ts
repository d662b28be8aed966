import { readFileSync } from 'node:fs';

import type { Nested } from '../../../src/core/array/ndarray';
import type { ComputeRequest, Inputs, Precision } from '../../../src/core/compute/types';
import type { ParamValue, Role } from '../../../src/core/catalogue/definition';
import type { Disagreement } from '../../conformance/disagreements/disagreement';
import { requestsOf } from '../../conformance/disagreements/requestsOf';
import { isRecordOf } from '../../conformance/goldenRecord';
import type { GoldenValue } from '../../conformance/goldenRecord';
import { flatten, nestedToArray } from '../../conformance/nestedToArray';
import { recordsOf } from '../../conformance/recordsOf';

const text = readFileSync(new URL('../../golden/frameworks/disagreements.json', import.meta.url), 'utf8');

function readDisagreements(): ReadonlyMap<string, Disagreement> {
  const found = recordsOf(text, 'disagreements');
  if (typeof found === 'string') throw new Error(found);
  return new Map(
    found.records.flatMap(({ id, disagreement }) =>
      disagreement === undefined ? [] : [[id.slice(0, 3), disagreement] as const],
    ),
  );
}

/** The records of libraries that disagree, by their numbers: `d01`. */
export const disagreements = readDisagreements();

/** What a library was asked in a record, by the positions of its call and of the request among those of the call. */
export function asked(record: string, call: number, position = -1): ComputeRequest {
  const disagreement = disagreements.get(record);
  const request = disagreement && requestsOf(disagreement)[call]?.requests.at(position);
  if (request === undefined) throw new Error(`${record} has no request ${String(call)}`);
  return request;
}

/** What a library gave in a record: its number, or the mean of its numbers; `name` for one of several. */
export function stated(record: string, call: number, name?: string): number {
  const value = disagreements.get(record)?.values[call]?.value;
  const own: GoldenValue | undefined = name !== undefined && isRecordOf(value) ? value[name] : value;
  const numbers = flatten(own as Nested);
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

/** A request over nested lists. */
export function requestFor(
  id: string,
  inputs: Readonly<Partial<Record<Role, Nested>>>,
  params: Readonly<Record<string, ParamValue>> = {},
  precision: Precision = 'float64',
): ComputeRequest {
  const arrays: Inputs = Object.fromEntries(
    Object.entries(inputs).map(([role, values]) => [role, nestedToArray(values, 'float64')]),
  );
  return { function: id, params, inputs: arrays, precision };
}
