import type { Definition } from '../../../catalogue/definition';
import { lastPart } from '../../../resolution/kerasNames';
import type { CallNames } from './callNames';
import { words } from './callNames';

/** What comes behind the tensors in `torch.nn.functional`; `size_average` and `reduce` are left over from old versions. */
const behindTensors: Readonly<Record<string, string>> = {
  cross_entropy: 'weight size_average ignore_index reduce reduction label_smoothing',
  nll_loss: 'weight size_average ignore_index reduce reduction',
  binary_cross_entropy: 'weight size_average reduce reduction',
  binary_cross_entropy_with_logits: 'weight size_average reduce reduction pos_weight',
  mse_loss: 'size_average reduce reduction weight',
  l1_loss: 'size_average reduce reduction weight',
  smooth_l1_loss: 'size_average reduce reduction beta',
  huber_loss: 'reduction delta weight',
  kl_div: 'size_average reduce reduction log_target',
  poisson_nll_loss: 'log_input full size_average eps reduce reduction',
  gaussian_nll_loss: 'full eps reduction',
  soft_margin_loss: 'size_average reduce reduction',
  hinge_embedding_loss: 'margin size_average reduce reduction',
  margin_ranking_loss: 'margin size_average reduce reduction',
  cosine_embedding_loss: 'margin size_average reduce reduction',
  triplet_margin_loss: 'margin p eps swap size_average reduce reduction',
  multi_margin_loss: 'p margin weight size_average reduce reduction',
  multilabel_margin_loss: 'size_average reduce reduction',
  multilabel_soft_margin_loss: 'weight size_average reduce reduction',
};

/** The classes of `torch.nn` that do not take a weight where the function does. */
const weightless = /^(mse_loss|l1_loss|huber_loss)$/;

/** The tensors of a call, as torch names them. */
function tensors({ inputs }: Definition): readonly string[] {
  if ('anchor' in inputs) return ['anchor', 'positive', 'negative'];
  if ('input1' in inputs) return ['input1', 'input2', 'target'];
  return 'var' in inputs ? ['input', 'target', 'var'] : ['input', 'target'];
}

/** `torch.nn.functional.mse_loss(input, target, …)`. Source: torch 2.13 · torch.nn.functional */
export function torchFunctionNames(definition: Definition): CallNames {
  const required = tensors(definition);
  return { positional: [...required, ...words(behindTensors[lastPart(definition.id)] ?? '')], required };
}

/** The constructor of the class of `torch.nn` that wraps a function. Source: torch 2.13 · torch.nn */
export function torchConstructorNames({ id }: Definition): CallNames {
  const name = lastPart(id);
  const all = words(behindTensors[name] ?? '').filter((each) => each !== 'weight' || !weightless.test(name));
  return name === 'gaussian_nll_loss'
    ? { positional: [], named: all, required: [] }
    : { positional: all, required: [] };
}

/** `forward` of such a class. */
export function torchForwardNames(definition: Definition): CallNames {
  return { positional: tensors(definition), required: tensors(definition) };
}
