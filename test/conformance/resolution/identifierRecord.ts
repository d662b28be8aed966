import type { Outcome as CoreOutcome } from '../../../src/core/issues/issue';
import { attributeAt } from '../../../src/core/resolution/attributes';
import { getActivation, getLoss, getMetric, getOptimizer } from '../../../src/core/resolution/identifiers';
import { lastPart } from '../../../src/core/resolution/kerasNames';
import type { KerasObject } from '../../../src/core/resolution/kerasObject';
import type { GoldenRecord, GoldenValue } from '../goldenRecord';
import type { Outcome } from '../outcome';
import { sameFacts } from './sameFacts';
import { exceptionOf } from './exceptionOf';

type Get = (identifier: string) => CoreOutcome<KerasObject>;

const getters: ReadonlyMap<unknown, Get> = new Map<string, Get>([
  ['keras.losses', getLoss],
  ['keras.metrics', getMetric],
  ['keras.activations', getActivation],
  ['keras.optimizers', getOptimizer],
]);

/** A string handed to a module's `get`, or a name looked up in a module; undefined for other records. */
export function runIdentifier({ fields }: GoldenRecord): Outcome | undefined {
  const { module, identifier, attribute } = fields;
  const get = getters.get(module);
  if (get !== undefined && typeof identifier === 'string') return sameFacts(fields, factsOf(get(identifier)));
  if (typeof module !== 'string' || typeof attribute !== 'string') return undefined;
  const found = attributeAt(`${module}.${attribute}`);
  if (found === undefined) return sameFacts(fields, { error: 'AttributeError' });
  const { canonical, form, inKeras3 } = found;
  return sameFacts(fields, { canonical, kind: form, in_keras3_namespace: inKeras3 });
}

function factsOf({ value, issues }: CoreOutcome<KerasObject>): Record<string, GoldenValue> {
  if (value === undefined) return { error: exceptionOf(issues[0]) };
  const { canonical, form, name, wraps } = value;
  return {
    ...{ canonical, kind: form },
    ...(name !== undefined && { name }),
    ...(wraps !== undefined && { wraps: lastPart(wraps.id) }),
  };
}
