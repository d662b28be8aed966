import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';

import { ndarray } from '../../src/core/array/ndarray';
import type { Role } from '../../src/core/catalogue/definition';
import { definitions, setCustomDefinitions } from '../../src/core/catalogue/registry';
import type { ComputeRequest } from '../../src/core/compute/types';
import { readMetrics } from '../../src/core/custom/readMetrics';
import { derivative } from '../../src/core/derivative/derivative';
import type { Derivative } from '../../src/core/derivative/derivative';
import { requestsFor } from './arbitraries';
import { finiteDifference } from './finiteDifferences';
import { formulaInputs, formulas } from './formulas';
import { settings } from './settings';

const losses = definitions.filter(({ kind }) => kind === 'loss');

/** So many numbers of each request are moved. */
const comparedNumbers = 5;

/** With these parameters the loss counts: the number of coordinates that differ. */
const counting: Readonly<Record<string, (params: Readonly<Record<string, unknown>>) => boolean>> = {
  'torch.nn.functional.triplet_margin_loss': ({ p }) => p === 0,
};

/**
 * The same request with no two equal numbers in one input, and none at a kink: drawn numbers are often 0, 1 or each
 * other, where the derivative is a convention. Probabilities stay so.
 */
function apart(request: ComputeRequest, role: Role): ComputeRequest {
  const array = request.inputs[role]!;
  const goldenRatio = (1 + Math.sqrt(5)) / 2;
  const data = array.data.map((value, i) => 0.997 * value + 0.003 * (((i + 1) * goldenRatio) % 1));
  return { ...request, inputs: { ...request.inputs, [role]: ndarray(data, array.shape) } };
}

/** Expects the derivatives that central differences give; how many there were of which differences can tell. */
function compareWithDifferences(request: ComputeRequest, { role, gradient: { data } }: Derivative): number {
  let compared = 0;
  const stride = Math.ceil(data.length / comparedNumbers);
  for (let position = 0; position < data.length; position += stride) {
    const derived = data[position]!;
    const expected = finiteDifference(request, role, position);
    if (expected === undefined) continue;
    compared += 1;
    const allowed = expected.noise + 1e-5 * Math.max(Math.abs(expected.value), Math.abs(derived));
    expect(Math.abs(derived - expected.value), `at ${String(position)}`).toBeLessThanOrEqual(allowed);
  }
  return compared;
}

describe.each(losses.map((definition) => [definition.id, definition] as const))('%s', (id, definition) => {
  it('has the derivatives by its predictions that central differences have, to 1e-5', () => {
    let compared = 0;
    fc.assert(
      fc.property(requestsFor(definition), (drawn) => {
        const role = derivative(drawn).value?.role ?? 'y_pred';
        const request = drawn.inputs[role] === undefined ? drawn : apart(drawn, role);
        const { value, issues } = derivative(request);
        if (value === undefined) {
          const codes = issues.map(({ code }) => code).filter((code) => code.startsWith('derivative.'));
          expect(codes).toEqual(counting[id]?.(request.params ?? {}) === true ? ['derivative.jumps'] : []);
          return;
        }
        compared += compareWithDifferences(request, value);
      }),
      settings,
    );
    // What bends within a step is passed over, but most of what is drawn must not.
    expect(compared).toBeGreaterThan(2 * settings.numRuns);
  });
});

describe('any formula', () => {
  afterEach(() => setCustomDefinitions([]));

  it('has the derivatives that central differences have, where they are finite', () => {
    let compared = 0;
    fc.assert(
      fc.property(formulas(), (formula) => {
        setCustomDefinitions(readMetrics([{ name: 'own', formula, params: { a: 2 } }]).definitions);
        const request = { function: 'custom.own', inputs: formulaInputs };
        const { value } = derivative(request, 'y_pred');
        // A root of 0, or 0 to the power of what changes, is infinitely steep, though differences may see nothing of it.
        if (value?.gradient.data.every(Number.isFinite) === true) compared += compareWithDifferences(request, value);
      }),
      { ...settings, numRuns: 25 * settings.numRuns },
    );
    expect(compared).toBeGreaterThan(settings.numRuns);
  });
});
