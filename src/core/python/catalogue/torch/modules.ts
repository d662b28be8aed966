import { noKeywords } from '../../calls/arguments';
import { native, nativeClass } from '../../calls/native';
import { none } from '../../values/make';
import type { ClassValue, FunctionValue, Value } from '../../values/value';
import { pythonLibraries } from '../../libraries';
import { objectOf } from '../selfOf';
import { torchModule } from './module';

/** Modules of torch that call a function with the options of their constructor, by the names of these in order. */
const functions: Readonly<Record<string, readonly [path: string, signature: string]>> = {
  Softmax: ['torch.nn.functional.softmax', '(self, dim=None)'],
  LogSoftmax: ['torch.nn.functional.log_softmax', '(self, dim=None)'],
  Sigmoid: ['torch.sigmoid', '(self)'],
  Tanh: ['torch.tanh', '(self)'],
  ReLU: ['torch.nn.functional.relu', '(self, inplace=False)'],
  Softplus: ['torch.nn.functional.softplus', '(self, beta=1.0, threshold=20.0)'],
};

/** Options that say nothing about values. */
const withoutEffect: ReadonlySet<string> = new Set(['self', 'inplace']);

/** What a module keeps. */
class Options {
  constructor(readonly byName: ReadonlyMap<string, Value>) {}
}

/** The modules by their paths. Source: torch 2.13 · torch.nn */
export function torchModules(): (readonly [string, ClassValue])[] {
  return Object.entries(functions).flatMap(([name, [path, signature]]) => {
    const called = pythonLibraries.lookup(path);
    const own = `torch.nn.${name}`;
    return called?.kind === 'function' ? [[own, moduleAround(own, called, signature)] as const] : [];
  });
}

function moduleAround(path: string, called: FunctionValue, signature: string): ClassValue {
  const construct = native(`${path}.__init__`, signature, (given) => {
    const bound: Readonly<Record<string, Value | undefined>> = given;
    const options = Object.entries(bound).flatMap(([name, value]) =>
      value === undefined || value.kind === 'none' || withoutEffect.has(name) ? [] : [[name, value] as const],
    );
    objectOf(bound.self).state = new Options(new Map(options));
    return none;
  });
  const forward = native(
    `${path}.forward`,
    '(self, input)',
    ({ self, input }, caller) => {
      const { state } = objectOf(self);
      const keywords = state instanceof Options ? state.byName : noKeywords;
      return called.call({ positional: [input], keywords }, caller);
    },
    { takesUnknown: true },
  );
  return nativeClass(path, { __init__: construct, forward }, { bases: [torchModule] });
}
