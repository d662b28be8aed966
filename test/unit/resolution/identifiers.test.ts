import { describe, expect, it } from 'vitest';

import { findDefinition } from '../../../src/core/catalogue/registry';
import { renderIssue } from '../../../src/core/issues/renderIssue';
import { attributeAt } from '../../../src/core/resolution/attributes';
import { getActivation, getLoss, getMetric, getOptimizer } from '../../../src/core/resolution/identifiers';

const said = (issues: Parameters<typeof renderIssue>[0][]): string => issues.map((each) => renderIssue(each)).join(' ');

// Expected: test/golden/identifiers.json, made by Keras 3.15.1; every record of it is played by the golden test.
describe('getLoss', () => {
  it('gives a function for a name in snake case or a short one, an object for a class', () => {
    expect(getLoss('mse').value).toMatchObject({
      canonical: 'mean_squared_error',
      form: 'function',
      definition: { id: 'keras.losses.mean_squared_error' },
    });
    expect(getLoss('Huber').value).toMatchObject({
      form: 'class',
      name: 'huber_loss',
      wraps: { id: 'keras.losses.huber' },
    });
  });

  it.each(['cce', 'logcosh', 'rmse', 'Mse', 'categorical_generalized_cross_entropy', ''])('refuses "%s"', (name) => {
    const { value, issues } = getLoss(name);
    expect(value).toBeUndefined();
    expect(issues).toMatchObject([{ severity: 'error', params: { exception: 'ValueError' } }]);
  });

  it('says what may have been meant', () => {
    expect(said([...getLoss('mean_square_error').issues])).toContain('Did you mean mean_squared_error');
  });
});

describe('getMetric', () => {
  it('gives an object of a class for names of the class, in snake case too, and for short ones', () => {
    for (const name of ['MeanSquaredError', 'mean_squared_error', 'mse', 'MSE']) {
      expect(getMetric(name).value).toMatchObject({ canonical: 'MeanSquaredError', name: 'mean_squared_error' });
    }
    expect(getMetric('log_cosh_error').value).toMatchObject({
      canonical: 'LogCoshError',
      name: 'logcosh',
      wraps: { id: 'keras.losses.log_cosh' },
    });
  });

  it('refuses losses that no metric class is named after', () => {
    for (const name of ['log_cosh', 'huber', 'kld', 'crossentropy', 'acc'])
      expect(getMetric(name).value).toBeUndefined();
  });

  it('refuses a class that needs arguments, and says which', () => {
    const { issues } = getMetric('mean_io_u');
    expect(issues).toMatchObject([{ params: { exception: 'TypeError' } }]);
    expect(said([...issues])).toContain('num_classes');
  });
});

describe('getActivation and getOptimizer', () => {
  it('know Keras’s own second names, and no other spelling of an activation', () => {
    expect(getActivation('swish').value?.canonical).toBe('silu');
    expect(getActivation('ReLU').value).toBeUndefined();
  });

  it('take the name of an optimizer in any case', () => {
    expect(getOptimizer('RMSProp').value).toEqual({ canonical: 'RMSprop', form: 'class', name: 'rm_sprop' });
    expect(getOptimizer('lossscaleoptimizer').issues).toMatchObject([{ params: { exception: 'KeyError' } }]);
  });
});

describe('attributeAt', () => {
  it('finds what modules have beside what their get takes', () => {
    expect(attributeAt('tf.keras.metrics.logcosh')).toMatchObject({ canonical: 'log_cosh', inKeras3: false });
    expect(attributeAt('tf.keras.metrics.hinge')).toMatchObject({ canonical: 'hinge', inKeras3: true });
    expect(attributeAt('tf.keras.losses.Reduction')).toMatchObject({ canonical: 'Reduction', inKeras3: false });
    expect(attributeAt('tf.keras.losses.cce')).toBeUndefined();
  });

  it('names functions for a computation too', () => {
    expect(findDefinition('tf.keras.losses.mse')?.id).toBe('keras.losses.mean_squared_error');
    expect(findDefinition('tf.keras.metrics.KLD')?.id).toBe('keras.losses.kl_divergence');
  });
});
