import type { Form } from '../form';
import { fullWidth } from './fullWidth';
import { javascript } from './javascript';
import { jax } from './jax';
import { keras } from './keras';
import { list } from './list';
import { numpy } from './numpy';
import { numpyPrinted } from './numpyPrinted';
import { python } from './python';
import { tensorflow } from './tensorflow';
import { tensorflowPrinted } from './tensorflowPrinted';
import { torch } from './torch';

/** Every written form; the only list of them. Of two rules for one name the earlier form's holds. */
export const forms = [
  list,
  python,
  javascript,
  numpy,
  numpyPrinted,
  tensorflow,
  tensorflowPrinted,
  keras,
  torch,
  jax,
  fullWidth,
] as const satisfies readonly Form[];

export type FormId = (typeof forms)[number]['id'];
