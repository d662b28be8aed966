import type { Definition, ParamValue } from '../../../catalogue/definition';
import { native, nativeClass } from '../../calls/native';
import { orUnknown } from '../../libraries/unknownArguments';
import { none, str } from '../../values/make';
import type { ClassValue, ObjectValue, Value } from '../../values/value';
import { objectName } from '../../../resolution/kerasNames';
import { answer } from '../answer';
import type { GivenArguments } from '../boundCall';
import { boundFunction } from '../boundCall';
import type { CallStyle } from '../callStyle';
import { kerasConstructorNames } from '../names/keras';
import { inPrecision, requestFor, sortArguments } from '../request';
import { objectOf } from '../selfOf';
import { precisionOf } from './objectPrecision';

/** What a loss object keeps of its constructor's arguments. */
export class LossSettings {
  constructor(
    readonly definition: Definition,
    readonly params: Readonly<Record<string, ParamValue>>,
    readonly precision: 'float32' | 'float64',
  ) {}
}

/** A loss class of Keras: constructed with its parameters, then called with `y_true`, `y_pred` and maybe `sample_weight`. */
export function kerasLossClass(path: string, definition: Definition, style: CallStyle, base: ClassValue): ClassValue {
  const construct = (given: GivenArguments): Value => {
    const self = objectOf(given.get('self'));
    const { params } = sortArguments(definition, withoutDtype(given));
    self.state = new LossSettings(definition, params, precisionOf(given.get('dtype')));
    self.attributes.set('name', given.get('name') ?? str(objectName(path.slice(path.lastIndexOf('.') + 1))));
    return none;
  };
  const call = native(
    `${path}.__call__`,
    '(self, y_true, y_pred, sample_weight=None)',
    (given) => callLoss(objectOf(given.self), new Map(Object.entries(given)), style),
    { takesUnknown: true },
  );
  return nativeClass(
    path,
    {
      __init__: boundFunction(`${path}.__init__`, kerasConstructorNames(definition), construct, { method: true }),
      __call__: call,
    },
    { bases: [base] },
  );
}

/** The dtype of an object is the precision of its arithmetic, and no parameter. */
export function withoutDtype(given: GivenArguments): GivenArguments {
  return new Map([...given].filter(([name]) => name !== 'dtype' && name !== 'self'));
}

function callLoss(self: ObjectValue, given: GivenArguments, style: CallStyle): Value {
  const { state } = self;
  if (!(state instanceof LossSettings)) throw new Error('a loss object without its settings');
  const { definition, params, precision } = state;
  const arrays = Object.fromEntries([...given].filter(([name]) => name !== 'self'));
  return orUnknown(arrays, {}, (known) => {
    const sorted = sortArguments(definition, new Map(Object.entries(known)));
    const request = requestFor(definition, sorted, style);
    const inputs = inPrecision(request.inputs, precision);
    const merged = { ...request.params, ...params, ...fromLogits(request.params) };
    return answer({ ...request, params: merged, inputs, precision }, style, sorted.arrays);
  });
}

/** A prediction that remembers its logits is computed from these, whatever the object was made with. */
function fromLogits({ from_logits: remembered }: Readonly<Record<string, ParamValue>> = {}): Record<
  string,
  ParamValue
> {
  return remembered === true ? { from_logits: true } : {};
}
