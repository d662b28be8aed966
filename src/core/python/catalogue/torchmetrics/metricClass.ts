import type { Definition } from '../../../catalogue/definition';
import { native, nativeClass, newObject } from '../../calls/native';
import { firstUnknown } from '../../values/firstUnknown';
import { none } from '../../values/make';
import { NotKnown } from '../../values/notKnown';
import { reason } from '../../values/reason';
import type { ClassValue, FunctionValue, ObjectValue, Value } from '../../values/value';
import { boundFunction, type GivenArguments } from '../boundCall';
import type { CallStyle } from '../callStyle';
import { callFunction } from '../functions';
import type { CallNames } from '../names/callNames';
import { torchmetricsNames } from '../names/torchmetrics';
import { objectOf } from '../selfOf';
import { Batches } from './batches';
import { className } from './className';

/** The tensors come first in a function; a class takes them in its `update`. */
const tensors = 2;

/**
 * A class of torchmetrics around a function of the catalogue: `update`, `compute`, `reset`, and a call, which gives the
 * value of its batch alone.
 *
 * Source: torchmetrics 1.9 · torchmetrics.Metric
 */
export function torchmetricsClass(
  path: string,
  definition: Definition,
  style: CallStyle,
  base: ClassValue,
): ClassValue {
  const names = torchmetricsNames(definition);
  const update = updateNames(names);
  const method = { method: true };
  const valueOf = (batch: GivenArguments, { options }: Batches): Value =>
    callFunction(definition, new Map([...batch, ...options]), style);
  const add = (given: GivenArguments): { readonly batch: GivenArguments; readonly batches: Batches } => {
    const batches = batchesOf(given.get('self'));
    const batch = new Map([...given].filter(([name]) => update.positional.includes(name)));
    const missing = firstUnknown(batch.values());
    if (missing === undefined) batches.add(batch);
    else batches.lose(missing.because);
    return { batch, batches };
  };
  const forward = boundFunction(
    `${path}.forward`,
    update,
    (given) => {
      const { batch, batches } = add(given);
      return valueOf(batch, batches);
    },
    method,
  );
  const options = optionsReader(path, names, base);
  return nativeClass(
    path,
    {
      update: boundFunction(`${path}.update`, update, (given) => (add(given), none), method),
      compute: native(`${path}.compute`, '(self)', ({ self }) => {
        const batches = batchesOf(self);
        return valueOf(batches.together(), batches);
      }),
      reset: native(`${path}.reset`, '(self)', ({ self }) => {
        batchesOf(self).reset();
        return none;
      }),
      forward,
      __call__: forward,
    },
    {
      bases: [base],
      construct: (given, caller, of) => {
        refuseByPlace(path, given.positional.length, names);
        const made = objectOf(options.call(given, caller));
        return { ...made, class: ofTask(of, made) };
      },
    },
  );
}

const updateNames = ({ positional }: CallNames): CallNames => {
  const taken = positional.slice(0, tensors);
  return { positional: taken, required: taken };
};

/** What a constructor has to be given, which it takes by place as well. */
const placed = ({ required }: CallNames): readonly string[] => required.slice(tensors);

/** The order of what else a constructor takes is not that of its function. */
function refuseByPlace(path: string, given: number, names: CallNames): void {
  if (given > Math.max(placed(names).length, 1)) {
    throw new NotKnown(reason('not-here', { name: `${path} with options by place` }));
  }
}

/** A function that reads the options of a constructor, and gives an object that has them as its state. */
function optionsReader(path: string, names: CallNames, base: ClassValue): FunctionValue {
  const options = names.positional.slice(tensors);
  const byPlace = placed(names).length > 0 ? placed(names) : options.slice(0, 1);
  const constructorNames: CallNames = {
    positional: byPlace,
    named: options.filter((name) => !byPlace.includes(name)),
    required: placed(names),
  };
  return boundFunction(path, constructorNames, (given) => ({ ...newObject(base), state: new Batches(given) }));
}

/** The class with the task in its name, which a class that takes the task as an option gives an object of. */
function ofTask(of: ClassValue, { state }: ObjectValue): ClassValue {
  const task = state instanceof Batches ? state.options.get('task') : undefined;
  if (task?.kind !== 'str') return of;
  return { ...of, name: of.name.replace(/\w+$/, (name) => className(task.value) + name) };
}

function batchesOf(self: Value | undefined): Batches {
  const { state } = objectOf(self);
  if (state instanceof Batches) return state;
  throw new NotKnown(reason('not-here', { name: 'a subclass of this metric' }));
}
