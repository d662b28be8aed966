import { native, nativeClass, newObject } from '../../calls/native';
import type { FunctionValue, Value } from '../../values/value';
import { list, none, numpyScalar, arrayValue, tuple } from '../../values/make';
import { handOrigin } from '../../values/handOrigin';
import { NotKnown } from '../../values/notKnown';
import { reason } from '../../values/reason';
import type { Entries } from '../define';
import { pathsOf } from '../dialect';

/** What a session gives for a tensor: its values as NumPy's; of a list or dict, those of its parts. */
function fetched(value: Value): Value {
  if (value.kind === 'array') {
    const array = value.array.shape.length === 0 ? numpyScalar(value.array) : arrayValue(value.array, 'numpy');
    return handOrigin(array, value);
  }
  if (value.kind === 'list') return list(value.items.map(fetched));
  if (value.kind === 'tuple') return tuple(value.items.map(fetched));
  if (value.kind === 'unknown' && value.array !== undefined)
    return { ...value, array: { ...value.array, framework: 'numpy' } };
  return value;
}

const run = native(
  'tensorflow.Session.run',
  '(self, fetches, feed_dict=None, options=None, run_metadata=None)',
  (given) => {
    if (given.feed_dict.kind !== 'none') throw new NotKnown(reason('not-here', { name: 'feed_dict' }));
    return fetched(given.fetches);
  },
  { takesUnknown: true },
);

const nothing = (path: string): FunctionValue => native(path, '(*args, **kwargs)', () => none, { takesUnknown: true });

/** An object that `with` gives back, with methods that do nothing. */
function context(path: string, members: Readonly<Record<string, Value>> = {}): Entries[number] {
  const enter = native(`${path}.__enter__`, '(self)', ({ self }) => self, { takesUnknown: true });
  const exit = nothing(`${path}.__exit__`);
  const all = { __init__: nothing(`${path}.__init__`), __enter__: enter, __exit__: exit, ...members };
  return [path, nativeClass(path, all)];
}

const session = {
  run,
  close: nothing('tensorflow.Session.close'),
  as_default: native('tensorflow.Session.as_default', '(self)', ({ self }) => self),
};

const sessions: Entries = [
  context('tensorflow.Session', session),
  context('tensorflow.InteractiveSession', session),
  context('tensorflow.Graph', { as_default: session.as_default }),
  context('tensorflow.device'),
  context('tensorflow.name_scope'),
  context('tensorflow.variable_scope'),
  context('torch.no_grad'),
  context('torch.inference_mode'),
  context('torch.enable_grad'),
];

const current = newObject(nativeClass('tensorflow.Session', session));

/** Functions that prepare a session and have no value of their own. */
const preparations: Entries = pathsOf(
  'tf.global_variables_initializer tf.initialize_all_variables tf.local_variables_initializer tf.disable_v2_behavior tf.disable_eager_execution tf.enable_eager_execution tf.logging.set_verbosity np.set_printoptions torch.set_printoptions torch.set_default_dtype warnings.filterwarnings warnings.simplefilter tf.debugging.set_log_device_placement tf.config.run_functions_eagerly tf.autograph.set_verbosity',
).map((path) => [path, nothing(path)]);

/** Decorators that leave a function as it is: `@tf.function`, with and without arguments. */
const decorator = (path: string): Entries[number] => [
  path,
  native(path, '(func=None, **kwargs)', ({ func }) => (func.kind === 'none' ? identity : func)),
];

const identity = native('tensorflow.function', '(func)', ({ func }) => func);

/** What surrounds a computation: sessions, contexts, decorators. */
export const surroundings: Entries = [
  ...sessions,
  ...preparations,
  ...pathsOf('K.get_session tf.get_default_session').map((path): Entries[number] => [
    path,
    native(path, '()', () => current),
  ]),
  decorator('tensorflow.function'),
  decorator('tensorflow.autograph.experimental.do_not_convert'),
  decorator('keras.saving.register_keras_serializable'),
  decorator('keras.utils.register_keras_serializable'),
];
