import { activation } from '../activation';

/**
 * `max(x, 0)`, element by element, with Keras's variants: a slope below 0, a largest value, a threshold.
 *
 * Input `[...]`; as many values. At or below `threshold` the result is `negative_slope * (x - threshold)`.
 */
export const relu = activation('relu', {
  aliases: ['ReLU'],
  doc: 'max(x, 0), element by element, with an optional slope below 0, largest value and threshold.',
  params: {
    negative_slope: { type: 'number', default: 0, symbol: 'a', doc: 'the slope below the threshold' },
    max_value: { type: 'number', default: null, nullable: true, doc: 'larger results are cut off here' },
    threshold: { type: 'number', default: 0, symbol: '\\tau', doc: 'values at or below it count as negative' },
  },
  steps: {
    positive: 'threshold != 0 ? x * (x > threshold) : maximum(x, 0)',
    limited: 'max_value == null ? positive : clip(positive, 0, max_value)',
    negative: 'threshold != 0 ? maximum(threshold - x, 0) : maximum(-x, 0)',
    result: 'negative_slope != 0 ? limited - negative_slope * negative : limited',
  },
  symbols: { result: 'r' },
});
