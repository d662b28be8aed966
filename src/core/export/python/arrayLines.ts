import type { NDArray } from '../../array/ndarray';
import { formatShape } from '../../format/formatShape';
import type { ElementType } from './elementType';
import { floatLiteral, listLiteral } from './literals';

/** Arrays of more numbers than this are loaded from a file. */
const writtenLimit = 2000;

interface Assigned {
  readonly name: string;
  readonly array: NDArray;
  readonly elementType: ElementType;
  readonly float: 'float32' | 'float64';
  /** The module that makes the array. */
  readonly module: 'np' | 'torch';
}

/** The statement that makes an array of a script: its numbers, or the file that holds them and what to save there. */
export function arrayLines({ name, array, elementType, float, module }: Assigned): string {
  const dtype = `${module}.${dtypeName(elementType, float, module)}`;
  if (array.data.length > writtenLimit) {
    const file = `"${name}.npy"`;
    const loaded =
      module === 'np' ? `np.load(${file}).astype(${dtype})` : `torch.from_numpy(np.load(${file})).to(${dtype})`;
    return `# The array of shape ${formatShape(array.shape)}: save it first, with np.save(${file}, …).\n${name} = ${loaded}`;
  }
  const values = listLiteral(array, wordOf(elementType, array));
  const make = module === 'np' ? 'np.array' : 'torch.tensor';
  if (values.includes('\n')) return `${name} = ${make}(\n${indented(values)},\n    dtype=${dtype},\n)`;
  return `${name} = ${make}(${values}, dtype=${dtype})`;
}

/** The statement that names the values that are expected. */
export function expectedLines(name: string, array: NDArray): string {
  if (array.data.length > writtenLimit) {
    const file = `"${name}.npy"`;
    return `# The value of shape ${formatShape(array.shape)}: save it first, with np.save(${file}, …).\n${name} = np.load(${file})`;
  }
  const values = listLiteral(array, wordOf('float', array));
  return values.includes('\n') ? `${name} = (\n${indented(values)}\n)` : `${name} = ${values}`;
}

const indented = (text: string): string => text.replaceAll(/^/gm, '    ');

function dtypeName(elementType: ElementType, float: string, module: 'np' | 'torch'): string {
  if (elementType === 'float') return float;
  return elementType === 'bool' && module === 'np' ? 'bool_' : elementType;
}

function wordOf(elementType: ElementType, { dtype }: NDArray): (value: number) => string {
  if (elementType === 'bool') return (value) => (value === 0 ? 'False' : 'True');
  if (elementType !== 'float') return String;
  const precision = dtype === 'float32' ? 'float32' : 'float64';
  return (value) => floatLiteral(value, precision);
}
