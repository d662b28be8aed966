import { describe, expect, it } from 'vitest';

import { toNested } from '../../../src/core/array/ndarray';
import type { Nested } from '../../../src/core/array/ndarray';
import type { Role } from '../../../src/core/catalogue/definition';
import { convertInputs } from '../../../src/core/conversion/convertInputs';
import type { Conversion } from '../../../src/core/conversion/convertInputs';
import type { Finding } from '../../../src/core/checks/finding';
import { applyFix, applyFixes } from '../../../src/core/checks/fix';
import { runChecks } from '../../../src/core/checks/runChecks';
import { compute } from '../../../src/core/compute/compute';
import type { ComputeRequest } from '../../../src/core/compute/types';
import { asked, disagreements, requestFor } from './stated';
import { requestsOf } from '../../conformance/disagreements/requestsOf';

interface Offered {
  readonly request: ComputeRequest;
  readonly finding: Finding;
}

const extra: readonly ComputeRequest[] = [
  requestFor('torch.nn.functional.mse_loss', { y_true: [1, NaN, 3], y_pred: [1, 2, 5] }),
  requestFor('keras.losses.binary_crossentropy', { y_true: [[0.9], [0.2]], y_pred: [[1], [0]] }),
  requestFor('sklearn.metrics.log_loss', { y_true: [0, 1], y_pred: [[2, 0], [0, -3]] }), // prettier-ignore
  requestFor('keras.losses.SparseCategoricalCrossentropy', {
    y_true: [1, 2],
    y_pred: [[0.6, 0.4], [0.3, 0.7]], // prettier-ignore
  }),
  { function: 'keras.losses.SparseCategoricalCrossentropy', inputs: asked('d48', 0).inputs },
  { ...asked('d54', 1), precision: 'exact' },
];

const requests = [
  ...extra,
  ...[...disagreements.values()].flatMap((each) => requestsOf(each).flatMap((call) => call.requests)),
];

/** Every fix that is offered in the records where libraries disagree, and in a few more. */
const offered: readonly Offered[] = requests.flatMap((request) =>
  runChecks(request).flatMap((finding) => (finding.fix === undefined ? [] : [{ request, finding }])),
);

function meanOf(request: ComputeRequest): number {
  const { data } = compute(request).value ?? { data: Float64Array.of() };
  return data.reduce((sum, value) => sum + value, 0) / data.length;
}

/** A request as text, to tell whether anything in it has changed. */
const textOf = (request: ComputeRequest): string =>
  JSON.stringify({
    ...request,
    inputs: Object.entries(request.inputs).map(([role, { data, shape, dtype }]) => [role, [...data], shape, dtype]),
  });

describe('a fix', () => {
  it('is offered in many forms', () => {
    const kinds = offered.flatMap(({ finding: { fix } }) => (fix === undefined ? [] : [fix.kind]));
    expect([...new Set(kinds)].sort()).toEqual(['function', 'inputs', 'params', 'precision', 'together']);
    expect(offered.length).toBeGreaterThan(80);
  });

  it.each(offered)('gives what $finding.code promises for $request.function', ({ request, finding }) => {
    const { fix, change } = finding;
    const value = meanOf(applyFixes(request, fix === undefined ? [] : [fix]));
    const promised = change?.other ?? NaN;
    if (Number.isFinite(promised)) expect(value / (promised || 1)).toBeCloseTo(promised === 0 ? 0 : 1, 9);
    else expect(value).toBe(promised);
  });

  it.each(offered)('by $finding.code leaves the request as it was: undone, it is the same', ({ request, finding }) => {
    const before = textOf(request);
    if (finding.fix !== undefined) expect(textOf(applyFix(request, finding.fix))).not.toBe(before);
    expect(textOf(request)).toBe(before);
    expect(applyFixes(request, [])).toBe(request);
  });

  it('can be followed by another, and be undone alone', () => {
    const request = asked('d07', 0);
    const [categorical, smoothing] = runChecks(request).flatMap(({ fix }) => fix ?? []);
    if (categorical === undefined || smoothing === undefined) throw new Error('two fixes expected');
    // Keras: categorical_crossentropy without smoothing
    expect(meanOf(applyFixes(request, [categorical, smoothing]))).toBeCloseTo(0.35667497, 6);
    expect(textOf(applyFixes(request, [categorical]))).toBe(textOf(applyFix(request, categorical)));
  });

  it('takes along the parameters that the other function has as well, and no others', () => {
    const request = requestFor('keras.metrics.BinaryAccuracy', {}, { threshold: 0.5 });
    expect(applyFix(request, { kind: 'function', id: 'keras.metrics.CategoricalAccuracy' }).params).toEqual({});
  });
});

describe('convertInputs', () => {
  const converted = (conversion: Conversion, y_true: Nested, y_pred: Nested): Partial<Record<Role, Nested>> => {
    const { inputs } = requestFor('', { y_true, y_pred });
    const after = convertInputs(inputs, conversion);
    return Object.fromEntries(Object.entries(after).map(([role, array]) => [role, toNested(array)]));
  };
  const rows = [[0.5, 0.5], [1, 3]]; // prettier-ignore

  it.each<[Conversion, Nested, Nested]>([
    [{ conversion: 'swap' }, rows, [0, 1]],
    [{ conversion: 'one-hot', role: 'y_true', classes: 3 }, [[1, 0, 0], [0, 1, 0]], rows], // prettier-ignore
    [{ conversion: 'column' }, [[0], [1]], rows],
    [{ conversion: 'transpose' }, [0, 1], [[0.5, 1], [0.5, 3]]], // prettier-ignore
    [{ conversion: 'leave-out', samples: [0] }, [1], [[1, 3]]],
    [{ conversion: 'scale', factor: 2 }, [0, 2], [[1, 1], [2, 6]]], // prettier-ignore
    [{ conversion: 'normalise', role: 'y_pred' }, [0, 1], [[0.5, 0.5], [0.25, 0.75]]], // prettier-ignore
    [{ conversion: 'argmax', role: 'y_pred' }, [0, 1], [0, 1]],
    [{ conversion: 'above-half', role: 'y_pred' }, [0, 1], [[0, 0], [1, 1]]], // prettier-ignore
    [{ conversion: 'signs', role: 'y_true' }, [-1, 1], rows],
    [{ conversion: 'minus-one', role: 'y_true' }, [-1, 0], rows],
  ])('makes other arrays by %o', (conversion, yTrue, yPred) => {
    expect(converted(conversion, [0, 1], rows)).toEqual({ y_true: yTrue, y_pred: yPred });
  });

  it('takes softmax and sigmoid from the catalogue, and their inverses', () => {
    const values = (conversion: Conversion): Nested | undefined =>
      converted(conversion, [0], [[0, Math.log(3)]]).y_pred;
    expect(values({ conversion: 'softmax', role: 'y_pred' })).toEqual([[expect.closeTo(0.25), expect.closeTo(0.75)]]);
    expect(values({ conversion: 'sigmoid', role: 'y_pred' })).toEqual([[0.5, expect.closeTo(0.75)]]);
    const back = (conversion: Conversion): Nested | undefined => converted(conversion, [0], [[0.5, 0.75]]).y_pred;
    expect(back({ conversion: 'logit', role: 'y_pred' })).toEqual([[0, expect.closeTo(Math.log(3))]]);
    expect(back({ conversion: 'log', role: 'y_pred' })).toEqual([[-Math.LN2, expect.closeTo(Math.log(0.75))]]);
  });

  it('leaves an array alone that was not given', () => {
    expect(convertInputs({}, { conversion: 'softmax', role: 'y_pred' })).toEqual({});
  });
});
