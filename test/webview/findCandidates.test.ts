import { describe, expect, it } from 'vitest';
import { findCandidates } from '../../src/webview/components/findCandidates';
import { candidates } from './fixtures/candidates';

const names = (query: string): string[] => findCandidates(candidates, query).map(({ name }) => name);

describe('findCandidates', () => {
  it('lists everything for an empty query, what fits first, otherwise in the given order', () => {
    expect(names('')).toEqual(candidates.map(({ name }) => name));
    expect(
      findCandidates([...candidates].reverse(), '')
        .map(({ fits }) => fits)
        .indexOf(false),
    ).toBe(candidates.filter(({ fits }) => fits).length);
  });

  it('finds a function by its alias before those that only contain it', () => {
    expect(names('mse')[0]).toBe('mean_squared_error');
    expect(names('KLD')).toEqual(['kl_divergence']);
  });

  it('finds a function by the initials of its name without being told them', () => {
    const [found] = findCandidates(
      [{ id: 'a', name: 'RootMeanSquaredError', library: 'keras.metrics', fits: true, note: '' }],
      'rmse',
    );
    expect(found?.id).toBe('a');
  });

  it('puts names that begin with the query before names that contain it', () => {
    expect(names('hinge')).toEqual(['hinge', 'categorical_hinge', 'squared_hinge']);
  });

  it('keeps what does not fit after what fits, however well it matches', () => {
    expect(names('sparse')).toEqual([
      'sparse_categorical_crossentropy',
      'sparse_categorical_accuracy',
      'sparse_top_k_categorical_accuracy',
    ]);
    expect(names('crossentropy').at(-1)).toBe('sparse_categorical_crossentropy');
  });

  it('needs every word of the query, in any order and with either kind of case', () => {
    expect(names('squared mean')).toEqual(['mean_squared_error', 'mean_squared_logarithmic_error']);
    expect(names('metrics binary')).toEqual(['binary_accuracy']);
    expect(findCandidates([...candidates].reverse(), 'mean_squared_error')[0]?.name).toBe('mean_squared_error');
  });

  it('finds nothing where nothing matches', () => {
    expect(names('perplexity')).toEqual([]);
  });
});
