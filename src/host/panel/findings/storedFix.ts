import * as v from 'valibot';
import { roles } from '../../../core/catalogue/definition';
import type { Conversion } from '../../../core/conversion/convertInputs';
import type { Fix } from '../../../core/checks/fix';
import { messages, type FindingCode } from '../../../core/checks/messages/index';
import { precisions } from '../../../core/compute/types';
import type { PhraseParams } from '../../../core/issues/phrase';
import type { AppliedFix } from '../../appliedFix';

type OfOneArray = Exclude<Extract<Conversion, { readonly role: unknown }>['conversion'], 'one-hot'>;

const ofOneArray = keysOf<OfOneArray>({
  softmax: true,
  sigmoid: true,
  log: true,
  logit: true,
  argmax: true,
  'above-half': true,
  normalise: true,
  signs: true,
  'minus-one': true,
});
const ofBoth = keysOf<'swap' | 'column' | 'transpose'>({ swap: true, column: true, transpose: true });

const inputs = v.literal('inputs');
const role = v.picklist(roles);
const position = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const paramValue = v.union([v.number(), v.string(), v.boolean(), v.null(), v.array(v.number())]);

const fix: v.GenericSchema<unknown, Fix> = v.union([
  v.object({ kind: v.literal('params'), params: v.record(v.string(), paramValue) }),
  v.object({ kind: v.literal('function'), id: v.string() }),
  v.object({ kind: v.literal('precision'), precision: v.picklist(precisions) }),
  v.object({ kind: v.literal('together'), fixes: v.array(v.lazy(() => fix)) }),
  v.object({ kind: inputs, conversion: v.picklist(ofOneArray), role }),
  v.object({ kind: inputs, conversion: v.picklist(ofBoth) }),
  v.object({ kind: inputs, conversion: v.literal('one-hot'), role, classes: position }),
  v.object({ kind: inputs, conversion: v.literal('leave-out'), samples: v.array(position) }),
  v.object({ kind: inputs, conversion: v.literal('scale'), factor: v.number() }),
]);

const phraseParams: v.GenericSchema<unknown, PhraseParams> = v.record(
  v.string(),
  v.union([v.string(), v.number(), v.object({ text: v.string(), params: v.lazy(() => phraseParams) })]),
);

/** A fix as the workspace keeps it: written by this version of the extension, or by another one. */
export const storedFix: v.GenericSchema<unknown, AppliedFix> = v.object({
  code: v.picklist(Object.keys(messages) as FindingCode[]),
  params: phraseParams,
  fix,
});

/** Every name of a union, which the compiler compares with the union. */
function keysOf<Name extends string>(names: Readonly<Record<Name, true>>): readonly Name[] {
  return Object.keys(names) as Name[];
}
