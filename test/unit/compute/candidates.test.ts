import { describe, expect, it } from 'vitest';

import { ndarray } from '../../../src/core/array/ndarray';
import type { NDArray } from '../../../src/core/array/ndarray';
import { definitions, setCustomDefinitions } from '../../../src/core/catalogue/registry';
import { candidates, fittingCandidates } from '../../../src/core/compute/candidates';
import { compute } from '../../../src/core/compute/compute';
import type { Ranked } from '../../../src/core/compute/ranking';
import type { Inputs } from '../../../src/core/compute/types';

const rows = (...values: readonly number[][]): NDArray =>
  ndarray(Float64Array.from(values.flat()), [values.length, values[0]?.length ?? 0]);
const vector = (...values: number[]): NDArray => ndarray(Float64Array.from(values));

const first = (inputs: Inputs): string | undefined => candidates(inputs)[0]?.definition.id;

const probabilities = rows([0.3, 0.5, 0.2], [0.2, 0.8, 0.1], [0.6, 0.2, 0.2]);

describe('candidates', () => {
  it('offers what people mean by such arrays first', () => {
    const oneHot = rows([0, 1, 0], [0, 0, 1], [1, 0, 0]);
    expect(first({ y_true: oneHot, y_pred: probabilities })).toBe('keras.losses.CategoricalCrossentropy');
    expect(first({ y_true: vector(1, 2, 0), y_pred: probabilities })).toBe(
      'keras.losses.SparseCategoricalCrossentropy',
    );
    expect(first({ y_true: vector(0, 1, 1), y_pred: vector(0.2, 0.7, 0.9) })).toBe('keras.losses.BinaryCrossentropy');
    expect(first({ y_true: vector(1.5, 200, 31), y_pred: vector(1.25, 180.5, 33) })).toBe(
      'keras.losses.MeanSquaredError',
    );
    expect(first({ y_true: vector(-1, 1, 1), y_pred: vector(-0.2, 0.7, 1.9) })).toBe('keras.losses.Hinge');
  });

  it('lists every definition once, those that fit before those that do not, with a reason for these', () => {
    const listed = candidates({ y_true: vector(1, 2, 0), y_pred: probabilities });
    expect(listed.map(({ definition }) => definition.id).sort()).toEqual(definitions.map(({ id }) => id).sort());
    const fits = listed.map((candidate) => candidate.fits);
    expect(fits.indexOf(false)).toBeGreaterThan(fits.lastIndexOf(true));
    expect(listed.every((candidate) => candidate.fits === (candidate.reason === undefined))).toBe(true);
  });

  it('leaves what wraps a function of one’s choice to the end of those that fit', () => {
    const fitting = candidates({ y_true: vector(1.5, 200, 31), y_pred: vector(1.25, 180.5, 33) })
      .filter(({ fits }) => fits)
      .map(({ definition }) => definition);
    const wrappers = fitting.filter(({ given }) => given !== undefined);
    expect(wrappers.map(({ id }) => id)).toContain('keras.metrics.MeanMetricWrapper');
    expect(fitting.slice(-wrappers.length)).toEqual(wrappers);
  });

  it('refuses with the reason that computing gives, for other values of the same shapes too', () => {
    const yPred = vector(0.2, 0.7, 0.9);
    const reasons = [vector(0, 1, 1), vector(1, 1, 1), vector(-1, 0.5, 7)].map((yTrue) => {
      const inputs = { y_true: yTrue, y_pred: yPred };
      const refused = candidates(inputs).flatMap(({ definition, reason }) =>
        reason === undefined ? [] : [[definition.id, reason.code] as const],
      );
      for (const [id, code] of refused) {
        expect([id, ...compute({ function: id, inputs }).issues.map((each) => each.code)]).toContain(code);
      }
      return refused;
    });
    expect(reasons[0]).not.toEqual(reasons[2]);
  });
});

describe('fittingCandidates', () => {
  it('gives those that fit, in the order of the whole list', () => {
    const inputs = { y_true: vector(1, 2, 0), y_pred: probabilities };
    const fitting = candidates(inputs).filter(({ fits }) => fits);
    expect([...fittingCandidates(inputs)]).toEqual(fitting);
  });

  it('leaves out what is not wanted, as it is when its turn comes', () => {
    const inputs = { y_true: vector(1, 2, 0), y_pred: probabilities };
    const fitting = candidates(inputs).filter(({ fits }) => fits);
    const kindOf = ({ definition }: Ranked): string => definition.kind;
    const kinds = new Set<string>();
    const wanted: Ranked[] = [];
    for (const candidate of fittingCandidates(inputs, (each) => !kinds.has(kindOf(each)))) {
      kinds.add(kindOf(candidate));
      wanted.push(candidate);
    }
    const firstOfKind = (each: Ranked): Ranked | undefined => fitting.find((other) => kindOf(other) === kindOf(each));
    expect(wanted).toEqual(fitting.filter((each) => firstOfKind(each) === each));
  });

  it('ranks anew when the user has other definitions', () => {
    const inputs = { y_true: vector(1.5, 200, 31), y_pred: vector(1.25, 180.5, 33) };
    const before = candidates(inputs).length;
    const own = definitions.find(({ id }) => id === 'keras.losses.MeanSquaredError')!;
    setCustomDefinitions([{ ...own, id: 'custom.mine', aliases: [] }]);
    expect(candidates(inputs).map(({ definition }) => definition.id)).toContain('custom.mine');
    setCustomDefinitions([]);
    expect(candidates(inputs)).toHaveLength(before);
  });
});
