import { numberOf } from '../../calls/convert';
import { native, nativeClass } from '../../calls/native';
import { none } from '../../values/make';
import type { ClassValue } from '../../values/value';
import { objectOf } from '../selfOf';

/** What an initializer object gives: one value everywhere, or something by chance. */
export class InitializerSettings {
  constructor(
    readonly name: string,
    readonly value?: number,
  ) {}
}

const random =
  'RandomNormal RandomUniform TruncatedNormal VarianceScaling GlorotNormal GlorotUniform HeNormal HeUniform LecunNormal LecunUniform Orthogonal';

/** The classes of `keras.initializers` by path. Source: keras 3.15 · keras.initializers */
export const initializers: readonly (readonly [string, ClassValue])[] = [
  initializer('Zeros', '(self)', () => 0),
  initializer('Ones', '(self)', () => 1),
  initializer('Constant', '(self, value=0.0)', (value) => value),
  ...random.split(' ').map((name) => initializer(name, '(self, *args, **kwargs)', () => undefined)),
];

function initializer(
  name: string,
  signature: '(self)' | '(self, value=0.0)' | '(self, *args, **kwargs)',
  valueOf: (given: number) => number | undefined,
): readonly [string, ClassValue] {
  const path = `keras.initializers.${name}`;
  const construct = native(path, signature as '(self, value=0.0)', ({ self, value }) => {
    objectOf(self).state = new InitializerSettings(name, valueOf(signature.includes('value') ? numberOf(value) : 0));
    return none;
  });
  return [path, nativeClass(path, { __init__: construct })];
}
