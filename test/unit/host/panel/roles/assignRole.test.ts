import { describe, expect, it } from 'vitest';
import { assignRole, type Assigned } from '../../../../../src/host/panel/roles/assignRole';
import { roled } from '../../arrays';

const truth = roled('y_true', [0, 1], [2], 0);
const prediction = roled('y_pred', [0.2, 0.7], [2], 1);
const weights = roled('sample_weight', [1, 2], [2], 2);
const spare = roled('x', [3, 4], [2], 3);

/** Line by line what each array is. */
const shown = ({ arrays, others }: Assigned): unknown => ({
  arrays: arrays.map(({ role, place }) => [place.range.start.line, role]),
  others: others.map(({ place }) => place.range.start.line),
});
const assign = (at: number, role: Parameters<typeof assignRole>[2]): unknown =>
  shown(assignRole({ arrays: [truth, prediction], others: [weights, spare] }, at, role));

describe('assignRole', () => {
  it('gives an array that was not used a role', () => {
    expect(assign(2, 'sample_weight')).toEqual({
      arrays: [
        [0, 'y_true'],
        [1, 'y_pred'],
        [2, 'sample_weight'],
      ],
      others: [3],
    });
  });

  it('exchanges the roles of two arrays', () => {
    expect(assign(0, 'y_pred')).toEqual({
      arrays: [
        [0, 'y_pred'],
        [1, 'y_true'],
      ],
      others: [2, 3],
    });
  });

  it('leaves the array that had the role of another one unused', () => {
    expect(assign(3, 'y_pred')).toEqual({
      arrays: [
        [0, 'y_true'],
        [3, 'y_pred'],
      ],
      others: [2, 1],
    });
  });

  it('takes an array out of use, and back in', () => {
    const without = assignRole({ arrays: [truth, prediction, weights], others: [] }, 2, undefined);
    expect(shown(without)).toEqual({
      arrays: [
        [0, 'y_true'],
        [1, 'y_pred'],
      ],
      others: [2],
    });
    expect(shown(assignRole(without, 2, 'sample_weight'))).toEqual({
      arrays: [
        [0, 'y_true'],
        [1, 'y_pred'],
        [2, 'sample_weight'],
      ],
      others: [],
    });
  });

  it('changes nothing for the role that an array has, or a place that is in neither list', () => {
    const before = { arrays: [truth], others: [spare] };
    expect(assignRole(before, 0, 'y_true')).toEqual(before);
    expect(assignRole(before, 7, 'y_true')).toEqual(before);
    expect(assignRole(before, 1, undefined)).toEqual(before);
  });
});
