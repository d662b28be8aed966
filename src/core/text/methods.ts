import type { DType } from '../array/ndarray';

/** What a method after an array does: something to its shape, its dtype, or nothing to its values. */
export type MethodRule =
  | { readonly effect: 'reshape' | 'flatten' | 'squeeze' | 'unsqueeze' | 'cast' | 'none' }
  | { readonly effect: 'to'; readonly dtype: DType };

const none = { effect: 'none' } as const;
const to = (dtype: DType): MethodRule => ({ effect: 'to', dtype });

/** Methods of NumPy arrays and of tensors that keep the values; every other one ends the reading of a chain. */
export const methods: ReadonlyMap<string, MethodRule> = new Map<string, MethodRule>([
  ['reshape', { effect: 'reshape' }],
  ['view', { effect: 'reshape' }],
  ['flatten', { effect: 'flatten' }],
  ['ravel', { effect: 'flatten' }],
  ['squeeze', { effect: 'squeeze' }],
  ['unsqueeze', { effect: 'unsqueeze' }],
  ['astype', { effect: 'cast' }],
  ['type', { effect: 'cast' }],
  ['to', { effect: 'cast' }],
  ['float', to('float32')],
  ['double', to('float64')],
  ['half', to('float16')],
  ['bfloat16', to('bfloat16')],
  ['int', to('int32')],
  ['long', to('int64')],
  ['short', to('int16')],
  ['bool', to('bool')],
  ...[
    'numpy',
    'tolist',
    'cuda',
    'cpu',
    'detach',
    'clone',
    'copy',
    'contiguous',
    'requires_grad_',
    'eval',
    'block_until_ready',
    'read_value',
    'dataSync',
    'arraySync',
  ].map((name): [string, MethodRule] => [name, none]),
]);
