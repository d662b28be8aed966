import { describe, expect, it } from 'vitest';
import { roleOfName } from '../../../src/core/pairing/roleOfName';

describe('roleOfName', () => {
  it.each([
    ['y_true', 'y_true', ''],
    ['y_true1', 'y_true', '1'],
    ['y_true_1', 'y_true', '1'],
    ['yPredBatch2', 'y_pred', 'batch 2'],
    ['test_labels', 'y_true', 'test'],
    ['sample_weights_a', 'sample_weight', 'a'],
    ['attention_mask', 'mask', 'attention'],
    ['x1', 'x', '1'],
    ['values', 'values', ''],
    ['epochs', undefined, 'epochs'],
    ['youth', undefined, 'youth'],
    ['false_positive_rate', undefined, 'false positive rate'],
    [undefined, undefined, ''],
  ])('reads %s as %s of the family "%s"', (name, role, family) => {
    expect(roleOfName(name)).toMatchObject({ role, family });
  });

  it('is clear about sample_weight, not about weights', () => {
    expect(roleOfName('sample_weight').clear).toBe(true);
    expect(roleOfName('weights').clear).toBe(false);
  });
});
