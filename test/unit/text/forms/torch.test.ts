import { itReads } from './itReads';

const f = Math.fround;

itReads('PyTorch', [
  ['torch.tensor([0.1, 0.9])', [f(0.1), f(0.9)], [2], 'float32'],
  ['torch.tensor([1, 0])', [1, 0], [2], 'int64'],
  ['torch.tensor([1, 0], dtype=torch.float)', [1, 0], [2], 'float32'],
  ['torch.tensor([0, 1], dtype=torch.long, device="cuda")', [0, 1], [2], 'int64'],
  ['torch.tensor(np.array([0.1]))', [0.1], [1], 'float64'],
  ['torch.FloatTensor([1, 2])', [1, 2], [2], 'float32'],
  ['torch.LongTensor([[1], [2]])', [[1], [2]], [2, 1], 'int64'],
  ["tensor([0.7109, 0.2891], device='cuda:0', grad_fn=<SoftmaxBackward0>)", [f(0.7109), f(0.2891)], [2], 'float32'],
  [
    'tensor([[1., 0.],\n        [0., 1.]], requires_grad=True)',
    [
      [1, 0],
      [0, 1],
    ],
    [2, 2],
    'float32',
  ],
  ['tensor([1, 0, 2])', [1, 0, 2], [3], 'int64'],
  ['tensor([0.1000, 0.2000], dtype=torch.float64)', [0.1, 0.2], [2], 'float64'],
  ['tensor([ True, False])', [1, 0], [2], 'bool'],
  ['[tensor(0.5000, grad_fn=<NllLossBackward0>), tensor(0.2500)]', [0.5, 0.25], [2], 'float32'],
  ['tensor(1e-02 *\n       [ 1.5000,  2.0000])', [f(0.015), f(0.02)], [2], 'float32'],
]);
