import type { Caller } from '../../calls/caller';
import { native, nativeClass } from '../../calls/native';
import { arrayValue, list, none, tuple, unknown } from '../../values/make';
import { NotKnown } from '../../values/notKnown';
import { reason } from '../../values/reason';
import { typeName } from '../../values/typeName';
import type { ClassValue, Value } from '../../values/value';
import { gradientOf } from './gradientOf';
import type { Recording } from './recording';

const path = 'tensorflow.GradientTape';

/** `tf.GradientTape`: follows what is computed inside of its `with` statement. Source: TensorFlow 2.21 · tf.GradientTape */
export function gradientTape(recording: Recording): ClassValue {
  return nativeClass(path, {
    __init__: native(`${path}.__init__`, '(self, persistent=False, watch_accessed_variables=True)', () => none),
    __enter__: native(`${path}.__enter__`, '(self)', ({ self }) => {
      recording.start();
      return self;
    }),
    __exit__: native(`${path}.__exit__`, '(self, *args)', () => {
      recording.stop();
      return none;
    }),
    watch: native(`${path}.watch`, '(self, tensor)', () => none),
    gradient: native(`${path}.gradient`, '(self, target, sources, **kwargs)', ({ target, sources }, caller) =>
      gradients(target, sources, { recording, caller }),
    ),
  });
}

interface Context {
  readonly recording: Recording;
  readonly caller: Caller;
}

/** The gradient by one source, or the list of them for several. */
export function gradients(target: Value, sources: Value, context: Context): Value {
  if (sources.kind === 'list' || sources.kind === 'tuple') {
    const items = context.caller.items(sources).map((source) => gradient(target, source, context));
    return sources.kind === 'list' ? list(items) : tuple(items);
  }
  return gradient(target, sources, context);
}

function gradient(target: Value, source: Value, { recording }: Context): Value {
  if (target.kind === 'unknown') return target;
  if (target.kind !== 'array' || source.kind !== 'array') {
    throw new NotKnown(reason('not-here', { name: `the gradient of ${typeName(target)} by ${typeName(source)}` }));
  }
  try {
    const found = gradientOf(target, source, recording);
    return found === undefined ? none : arrayValue(found, 'tensorflow');
  } catch (error) {
    if (!(error instanceof NotKnown)) throw error;
    return unknown(error.because, { framework: 'tensorflow', shape: source.array.shape, dtype: 'float32' });
  }
}
