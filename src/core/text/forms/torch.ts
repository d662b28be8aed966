import type { DType } from '../../array/ndarray';
import type { Form } from '../form';
import { under } from '../form';

const defaults = { float: 'float32', int: 'int64' } as const;

const typed: Readonly<Record<string, DType>> = {
  Tensor: 'float32',
  FloatTensor: 'float32',
  DoubleTensor: 'float64',
  HalfTensor: 'float16',
  BFloat16Tensor: 'bfloat16',
  LongTensor: 'int64',
  IntTensor: 'int32',
  ShortTensor: 'int16',
  CharTensor: 'int8',
  ByteTensor: 'uint8',
  BoolTensor: 'bool',
};

/** PyTorch in code and as it prints: `torch.tensor([...])`, `tensor([...], device='cuda:0', grad_fn=<...>)`. */
export const torch = {
  id: 'torch',
  title: 'PyTorch tensor',
  examples: [
    'torch.tensor([0.1, 0.9])',
    'torch.tensor([1, 0], dtype=torch.float64)',
    'torch.LongTensor([1, 2])',
    "tensor([0.7109, 0.2890], device='cuda:0', grad_fn=<SoftmaxBackward0>)",
    'tensor([[1., 0.],\n        [0., 1.]], requires_grad=True)',
  ],
  calls: {
    ...under(['torch', ''], {
      tensor: { defaults, shape: 'printed' },
      ...Object.fromEntries(Object.entries(typed).map(([name, dtype]) => [name, { dtype }])),
    }),
    ...under(['torch'], {
      as_tensor: { rest: ['dtype'], defaults },
      asarray: { defaults },
      from_numpy: {},
      reshape: { rest: ['shape'], shape: 'reshape', defaults },
    }),
    Parameter: { defaults },
    'nn.Parameter': { defaults },
    'torch.nn.Parameter': { defaults },
    Variable: { defaults },
  },
} as const satisfies Form;
