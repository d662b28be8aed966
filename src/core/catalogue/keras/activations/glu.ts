import { activation } from '../activation';
import { formatShape } from '../../../format/formatShape';
import { issue } from '../../../issues/issue';
import { phrase } from '../../../issues/phrase';
import type { Prepare } from '../../definition';
import { axis } from '../inputs';

const evenAxis: Prepare = (shapes, params) => {
  const { x = [] } = shapes;
  const given = Number(params.axis);
  const whole = x.at(given) ?? 0;
  if (whole % 2 === 0) return { shapes, constants: { half: whole / 2, whole } };
  const expected = phrase('an even size along axis {axis}, to be split into halves', { axis: String(given) });
  return { shapes, issues: [issue('shapes.expected', 'error', { name: 'x', received: formatShape(x), expected })] };
};

/**
 * Gated linear unit: the first half of an axis times the sigmoid of its second half.
 *
 * Input `[..., 2 D]`; half as many values. The axis must have an even size.
 */
export const glu = activation('glu', {
  doc: 'The first half of an axis times the sigmoid of its second half.',
  params: {
    axis,
  },
  prepare: evenAxis,
  steps: {
    value: 'part(x, 0, half, axis)',
    gate_logit: 'part(x, half, whole, axis)',
    gate: '1 / (1 + exp(-gate_logit))',
    result: 'value * gate',
  },
  symbols: { value: 'a', gate_logit: 'b', gate: 'g', result: 'r' },
});
