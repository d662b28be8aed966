import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { definitions } from '../../src/core/catalogue/registry';
import { prepareComputation } from '../../src/core/compute/prepareComputation';
import type { Computation } from '../../src/core/compute/prepareComputation';
import { BlockEvaluator } from '../../src/core/formula/blocks/evaluateBlocks';
import { sharedKernels, withoutKernels } from '../../src/core/formula/kernels/kernels';
import type { Kernels } from '../../src/core/formula/kernels/kernels';
import { placed } from '../unit/formula/kernels/placed';
import { requestsFor } from './arbitraries';
import type { DrawnRequest } from './arbitraries';
import { settings } from './settings';

/** The values of every step. */
function steps({ formula, arrays, precision }: Computation, kernels: Kernels): Record<string, readonly number[]> {
  const data = Object.fromEntries(Object.entries(arrays).map(([role, { data }]) => [role, data]));
  const blocks = new BlockEvaluator(data, precision === 'float32', kernels);
  return Object.fromEntries(formula.steps.map(({ name, node }) => [name, [...blocks.values(node)]]));
}

/** The result alone, so that nothing is known of the steps on the way. */
function result({ formula, arrays, precision }: Computation, kernels: Kernels): readonly number[] {
  const data = Object.fromEntries(Object.entries(arrays).map(([role, { data }]) => [role, data]));
  return [...new BlockEvaluator(data, precision === 'float32', kernels).values(formula.result.node)];
}

/** The same with the kernels that the arrays ask for. */
function ownResult(computation: Computation | undefined): readonly number[] | undefined {
  return computation && [...computation.values(computation.formula.result.node)];
}

const compiled = sharedKernels();

/** The same kernels without those that compute several words at once. */
const wordByWord: Kernels = {
  memory: compiled.memory,
  find: (name) =>
    /^(?:multiplyLog|addMultipliedLogs|bernoulliLog|sumProducts|.*ByRow)(?:Float32)?$/.test(name)
      ? undefined
      : compiled.find(name),
};

function bothWays(request: DrawnRequest, precision: 'float32' | 'float64') {
  const { value } = prepareComputation({ ...request, precision });
  return value && { compiled: steps(value, sharedKernels()), written: steps(value, withoutKernels()) };
}

/** Logarithms and exponentials may differ in the last place; where large numbers cancel, that is what is left. */
function allowedFor({ inputs }: DrawnRequest): number {
  const finite = Object.values(inputs).flatMap(({ data }) => [...data].map(Math.abs).filter(Number.isFinite));
  return 1e-13 + 1e-15 * Math.max(1, ...finite) ** 2;
}

const agree = (a: number, b: number, allowed: number): boolean =>
  Object.is(a, b) || a === b || Math.abs(a - b) <= allowed * (1 + Math.abs(b));

it('there are compiled kernels to compare with', () => {
  expect(sharedKernels().find('exp')).toBeDefined();
  expect(withoutKernels().find('exp')).toBeUndefined();
});

describe.each(definitions.map((definition) => [definition.id, definition] as const))('%s', (_, definition) => {
  it('gives with compiled kernels what it gives in JavaScript, in every step', () => {
    fc.assert(
      fc.property(requestsFor(definition, { corners: true }), (request) => {
        const both = bothWays(request, 'float64');
        if (both === undefined) return;
        const allowed = allowedFor(request);
        for (const [name, expected] of Object.entries(both.written)) {
          const wrong = both.compiled[name]!.filter((value, index) => !agree(value, expected[index]!, allowed));
          expect({ [name]: wrong }).toEqual({ [name]: [] });
        }
      }),
      settings,
    );
  });

  it('gives every bit of its result when each word has its own kernel', () => {
    fc.assert(
      fc.property(
        requestsFor(definition, { corners: true }),
        fc.constantFrom('float32', 'float64'),
        (request, precision) => {
          const { value } = prepareComputation({ ...request, precision });
          if (value !== undefined) expect(result(value, compiled)).toEqual(result(value, wordByWord));
        },
      ),
      settings,
    );
  });

  it('gives every bit of it where the arrays lie in the memory of the kernels', () => {
    fc.assert(
      fc.property(
        requestsFor(definition, { corners: true }),
        fc.constantFrom('float32', 'float64'),
        (request, precision) => {
          const { value, issues } = prepareComputation({ ...request, precision });
          const inPlace = prepareComputation({ ...request, inputs: placed(request.inputs), precision });
          expect(inPlace.issues).toEqual(issues);
          expect(ownResult(inPlace.value)).toEqual(ownResult(value));
        },
      ),
      settings,
    );
  });

  it('gives every bit of it in float32, where the last place of a float64 is rounded away', () => {
    fc.assert(
      fc.property(requestsFor(definition, { corners: true }), (request) => {
        const both = bothWays(request, 'float32');
        expect(both?.compiled).toEqual(both?.written);
      }),
      settings,
    );
  });
});
