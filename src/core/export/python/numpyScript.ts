import { ndarray } from '../../array/ndarray';
import type { NDArray } from '../../array/ndarray';
import { arrayOf } from '../../compute/compute';
import { prepareComputation } from '../../compute/prepareComputation';
import type { Computation } from '../../compute/prepareComputation';
import { formatShape } from '../../format/formatShape';
import type { BoundStep, Node } from '../../formula/node';
import type { Computed } from '../computed';
import { arrayLines, expectedLines } from './arrayLines';
import { argumentsOf } from './elementType';
import { inOrderOfUse } from './inOrderOfUse';
import { numpyNode } from './numpyNode';
import { asNumbers, atom } from './numpyText';
import type { NumpyText } from './numpyText';
import { stepNames } from './stepNames';
import { toleranceArguments } from './tolerance';
import { WrittenLists } from './writtenLists';

/**
 * The formula's steps in plain NumPy, on the arrays and with the parameters of the request, and assertions of the value.
 * A step with a word that NumPy has no equivalent of has its values written out, and says so; such values are not asserted.
 */
export function numpyScript(computed: Computed): string {
  const { definition, request, result } = computed;
  const { value: computation } = prepareComputation(request);
  if (computation === undefined) throw new Error('what was computed can be prepared again');
  const float = result.precision === 'float32' ? 'float32' : 'float64';
  const lists = new WrittenLists();
  const steps = writtenSteps(computation, lists);
  const inputs = argumentsOf(definition, request.inputs).map(({ role, array }) =>
    arrayLines({ name: role, array, elementType: 'float', float, module: 'np' }),
  );
  const blocks = [
    `# The steps of ${definition.id} in plain NumPy. Reduced axes stay, with size 1.\nimport numpy as np`,
    `dtype = np.${float}\n# Dividing by 0 and the logarithm of 0 give what the formula gives.\nnp.seterr(all="ignore")`,
    [...inputs, ...lists.lines(float)].join('\n'),
    [...steps.values()].map(({ lines }) => lines).join('\n'),
    assertLines(computed, computation, steps).join('\n'),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

interface WrittenStep {
  readonly lines: string;
  /** How later lines call it. */
  readonly name: NumpyText;
  /** False when the values are written out. */
  readonly isComputed: boolean;
}

function writtenSteps(computation: Computation, lists: WrittenLists): ReadonlyMap<Node, WrittenStep> {
  const steps = inOrderOfUse(computation.formula.steps);
  const named = stepNames(steps, Object.keys(computation.arrays));
  const arrays: Readonly<Record<string, NDArray>> = computation.arrays;
  const written = new Map<Node, WrittenStep>();
  const names = {
    step: (node: Node): NumpyText => written.get(node)?.name ?? atom(''),
    list: (values: Float64Array): string => lists.nameOf(values),
    inputShape: (role: string) => arrays[role]?.shape ?? [],
  };
  for (const step of steps) {
    const name = named.get(step.node) ?? step.name;
    const formula = numpyNode(step.node, names);
    written.set(
      step.node,
      'value' in formula
        ? { lines: `${name} = ${formula.value.text}`, name: namedLike(name, formula.value), isComputed: true }
        : { lines: givenLines(name, step, formula.missing, computation), name: atom(name), isComputed: false },
    );
  }
  return written;
}

const namedLike = (name: string, { isCondition = false }: NumpyText): NumpyText => ({ ...atom(name), isCondition });

/** A step's values, in place of the formula that NumPy cannot say. */
function givenLines(name: string, { formula, node }: BoundStep, missing: string, computation: Computation): string {
  const shape = node.dims.map(({ size }) => size);
  const { data, dtype } = arrayOf(computation, node);
  const float = dtype === 'float32' ? 'float32' : 'float64';
  const given = arrayLines({ name, array: ndarray(data, shape, dtype), elementType: 'float', float, module: 'np' });
  return `# Plain NumPy has no ${missing}: the values of ${formula}\n${given}`;
}

/** What the library returns against the steps that give it; values have no reduced axes. */
function assertLines(
  { result, value }: Computed,
  { formula }: Computation,
  steps: ReadonlyMap<Node, WrittenStep>,
): string[] {
  const arrays = result.outputs?.map(({ array }) => array) ?? [value];
  return (formula.outputs ?? [formula.result]).flatMap(({ node }, at) => {
    const step = steps.get(node);
    const array = arrays[at];
    if (step?.isComputed !== true || array === undefined) return [];
    const got = `np.reshape(${asNumbers(step.name).text}, ${formatShape(array.shape)})`;
    const expected = arrays.length === 1 ? 'expected' : `expected_${String(at)}`;
    return [
      expectedLines(expected, array),
      `np.testing.assert_allclose(${got}, ${expected}, ${toleranceArguments(result.precision)})`,
      `print(${got})`,
    ];
  });
}
