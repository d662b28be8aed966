import type { Reason } from '../../values/reason';

/** Libraries whose functions leave their arguments as they are, with few exceptions. */
const carefulLibraries: ReadonlySet<string> = new Set([
  ...[
    'numpy',
    'tensorflow',
    'tensorflow_addons',
    'tensorflow_probability',
    'keras',
    'keras_core',
    'torch',
    'torchvision',
  ],
  ...['torchmetrics', 'jax', 'flax', 'sklearn', 'scipy', 'matplotlib', 'pandas', 'seaborn', 'plotly', 'cv2', 'PIL'],
  ...['math', 'os', 'sys', 'time', 'datetime', 'logging', 'json', 'warnings', 'collections', 'itertools', 'functools'],
  ...['builtins', 'typing', 'tqdm', 'statistics', 'IPython', 'mlflow', 'wandb'],
]);

/** The exceptions: functions that are there to change what they are given. */
const changing = /\.(shuffle|put|putmask|place|copyto|fill_diagonal|setattr|exec|eval|insort|heapify|heappush|\w*_)$/;

/**
 * Whether a function that is not known for this reason is one of a library that leaves its arguments alone. A function
 * of the program, or of a library that is not known, may change them.
 */
export function isHarmless({ code, params }: Reason): boolean {
  const { name } = params;
  if (code === 'random' || code === 'input') return typeof name === 'string' && !changing.test(name);
  if (code !== 'not-here' || typeof name !== 'string') return false;
  const [root = ''] = name.split('.');
  return (carefulLibraries.has(root) || arrayTypes.test(name)) && !changing.test(name);
}

/** Whether a library's function is there to change what it is given. */
export const changesArguments = (name: string): boolean => changing.test(name);

/** A method of an array that is not known here. */
const arrayTypes = /^(EagerTensor|Tensor|ArrayImpl)\./;
