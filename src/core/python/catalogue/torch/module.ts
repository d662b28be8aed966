import type { Caller } from '../../calls/caller';
import { native, nativeClass } from '../../calls/native';
import { none } from '../../values/make';
import type { ClassValue, Value } from '../../values/value';
import { argumentsOf } from '../torchmetrics/metricBase';

const path = 'torch.nn.Module';

/** Methods that give the module back: where it computes and in which mode says nothing about a loss. */
const itself = ['to', 'cpu', 'cuda', 'eval', 'train', 'float'];

/**
 * `torch.nn.Module`: what losses and layers of a program subclass. A call is a call of `forward`.
 *
 * Source: torch 2.13 · torch.nn.Module
 */
export const torchModule: ClassValue = nativeClass(path, {
  __init__: native(`${path}.__init__`, '(self, *args, **kwargs)', () => none),
  __call__: native(
    `${path}.__call__`,
    '(self, *args, **kwargs)',
    ({ self, args, kwargs }, caller: Caller): Value =>
      caller.call(caller.attribute(self, 'forward'), argumentsOf(args, kwargs)),
    { takesUnknown: true },
  ),
  ...Object.fromEntries(
    itself.map((name) => [name, native(`${path}.${name}`, '(self, *args, **kwargs)', ({ self }) => self)]),
  ),
});
