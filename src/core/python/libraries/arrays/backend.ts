import { cast } from '../../arrays/dtypes';
import { flattened } from '../../arrays/shapes';
import { float, none, str } from '../../values/make';
import type { Entries } from '../define';
import { define, valueOf } from '../define';
import type { Given } from '../given';

/** The values of a tensor as a NumPy array. */
const evaluated = (given: Given) => valueOf(given.array('x'), { ...given.dialect, framework: 'numpy' });

/** What `keras.backend` and `keras.config` have beside functions of arrays. */
export const backend: Entries = [
  ...define('K.epsilon keras.config.epsilon', '()', () => float(1e-7)),
  ...define('K.floatx keras.config.floatx', '()', () => str('float32')),
  ...define('K.image_data_format keras.config.image_data_format', '()', () => str('channels_last')),
  ...define('K.backend keras.config.backend', '()', () => str('tensorflow')),
  ...define('K.eval K.get_value', '(x)', evaluated, { handsOn: true }),
  ...define('K.dtype', '(x)', (given) => str(given.array('x').dtype)),
  ...define('K.is_tensor', '(x)', (given) => ({ kind: 'bool', value: given.value('x').kind === 'array' })),
  ...define(
    'K.clear_session K.set_learning_phase tf.compat.v1.reset_default_graph tf.reset_default_graph',
    '(value=None)',
    () => none,
  ),
  ...define('K.set_value', '(x, value)', (given) => {
    const variable = given.value('x');
    if (variable.kind === 'array') variable.array = cast(given.array('value'), variable.array.dtype);
    return none;
  }),
  ...define('K.relu', '(x, alpha=0, max_value=None, threshold=0)', (given) => {
    const array = given.array('x');
    const [slope, most, threshold] = [
      given.number('alpha'),
      given.number('max_value', Infinity),
      given.number('threshold'),
    ];
    const data = array.data.map((x) => (x >= threshold ? Math.min(x, most) : slope * (x - threshold)));
    return cast({ ...array, data, dtype: 'float64' }, array.dtype);
  }),
  ...define('K.count_params', '(x)', (given) => ({ kind: 'int', value: flattened(given.array('x')).data.length })),
];
