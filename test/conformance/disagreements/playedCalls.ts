import type { ComputeRequest } from '../../../src/core/compute/types';
import type { GoldenValue } from '../goldenRecord';
import type { Disagreement, StatedValue } from './disagreement';
import { evaluatePython } from './evaluatePython';
import { arrayFor, frameworkOf } from './framework';
import { parsePython } from './python/parse';
import { goldenOf, Refused, tensor } from './values';

/** What the tool makes of a call. */
export interface PlayedCall {
  readonly framework: string;
  readonly call: string;
  readonly stated: GoldenValue;
  /** Missing when the call gave no value. */
  readonly value?: GoldenValue;
  /** Why the tool refuses the arrays, where a library raises an exception. */
  readonly refusal?: string;
  /** Why there is neither: the call is unknown, or cannot be read. */
  readonly problem?: string;
  /** What the catalogue was asked for it, in order. */
  readonly requests: readonly ComputeRequest[];
}

/** Evaluates the call of each value with the tool. */
export function playedCalls({ arrays, values }: Disagreement): readonly PlayedCall[] {
  return values.map((stated) => played(stated, arrays));
}

function played({ framework: text, call, value: stated }: StatedValue, written: Disagreement['arrays']): PlayedCall {
  const framework = frameworkOf(text);
  const requests: ComputeRequest[] = [];
  const facts = { framework: text, call, stated, requests };
  try {
    const arrays = Object.fromEntries(
      Object.entries(written).map(([name, array]) => [name, tensor(arrayFor(framework, name, array))]),
    );
    return { ...facts, value: goldenOf(evaluatePython(parsePython(call), { arrays, framework, requests })) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return error instanceof Refused ? { ...facts, refusal: reason } : { ...facts, problem: reason };
  }
}
