import type { Definition } from '../../definition';
import { celu } from './celu';
import { elu } from './elu';
import { exponential } from './exponential';
import { gelu } from './gelu';
import { glu } from './glu';
import { hardShrink } from './hardShrink';
import { hardSigmoid } from './hardSigmoid';
import { hardSilu } from './hardSilu';
import { hardTanh } from './hardTanh';
import { leakyRelu } from './leakyRelu';
import { linear } from './linear';
import { logSigmoid } from './logSigmoid';
import { logSoftmax } from './logSoftmax';
import { mish } from './mish';
import { relu } from './relu';
import { relu6 } from './relu6';
import { selu } from './selu';
import { sigmoid } from './sigmoid';
import { silu } from './silu';
import { softmax } from './softmax';
import { softplus } from './softplus';
import { softShrink } from './softShrink';
import { softsign } from './softsign';
import { sparsemax } from './sparsemax';
import { sparsePlus } from './sparsePlus';
import { sparseSigmoid } from './sparseSigmoid';
import { squareplus } from './squareplus';
import { tanh } from './tanh';
import { tanhShrink } from './tanhShrink';
import { threshold } from './threshold';

/** Every activation of Keras, in the order in which equals are offered. */
export const kerasActivations: readonly Definition[] = [
  sigmoid,
  tanh,
  softmax,
  relu,
  logSoftmax,
  leakyRelu,
  relu6,
  elu,
  selu,
  celu,
  gelu,
  silu,
  mish,
  softplus,
  softsign,
  squareplus,
  exponential,
  linear,
  hardSigmoid,
  hardSilu,
  hardTanh,
  logSigmoid,
  sparseSigmoid,
  sparsePlus,
  sparsemax,
  softShrink,
  hardShrink,
  tanhShrink,
  threshold,
  glu,
];
