import type { NDArray } from '../../../src/core/array/ndarray';
import type { Definition, Role } from '../../../src/core/catalogue/definition';
import type { DrawnRequest } from '../arbitraries';

/** How a request says classes: by number, and by position along an axis. */
export interface ClassAxes {
  readonly count: number;
  /** Inputs whose values are numbers of classes. */
  readonly numbered: readonly Role[];
  /** Inputs that have the classes along an axis, and that axis. */
  readonly axes: Readonly<Partial<Record<Role, number>>>;
}

/** Without an axis of classes, their numbers are drawn from 0 to 4. */
const drawnClasses = 5;

/**
 * Where the classes are in a request's arrays; undefined when the function (or its task) knows none, or when there are
 * more of them than it is told of.
 */
export function classAxesOf(definition: Definition, request: DrawnRequest): ClassAxes | undefined {
  const { inputs, params = {} } = request;
  const { y_true: yTrue, y_pred: yPred, weight } = inputs;
  if (yTrue === undefined || yPred === undefined) return undefined;
  const isTable = tableTest(definition, request);
  const tables = (['y_true', 'y_pred'] as const).filter(isTable);
  if (!knowsClasses(definition, request, tables.length)) return undefined;
  const axisOf = ({ shape }: NDArray): number => (definition.id.startsWith('keras') ? shape.length - 1 : 1);
  const table = tables[0] === 'y_true' ? yTrue : yPred;
  const told = typeof params.num_classes === 'number' ? params.num_classes : undefined;
  const count = tables.length === 0 ? (told ?? drawnClasses) : (table.shape[axisOf(table)] ?? 1);
  if (told !== undefined && count > told) return undefined;
  return {
    count,
    numbered: (['y_true', 'y_pred', 'ref_labels'] as const).filter((role) => !isTable(role)),
    axes: {
      ...Object.fromEntries(tables.map((role) => [role, axisOf(role === 'y_true' ? yTrue : yPred)])),
      ...(weight?.shape.length === 1 && { weight: 0 }),
      // Beside y_pred in products: their columns belong together.
      ...(inputs.ref_embeddings !== undefined && { ref_embeddings: 1 }),
    },
  };
}

/** Whether an input has the classes along an axis, rather than as numbers. */
function tableTest({ id, inputs }: Definition, request: DrawnRequest): (role: Role) => boolean {
  const { params = {} } = request;
  const rank = (role: Role): number => request.inputs[role]?.shape.length ?? 0;
  return (role) => {
    const isNumbered = params[`sparse_${role}`];
    if (typeof isNumbered === 'boolean') return !isNumbered;
    if (rank(role) < 2 || role === 'ref_labels') return false;
    if (id.startsWith('keras')) return inputs[role]?.domain !== 'class-index';
    if (id.startsWith('sklearn.') || isShare(inputs.y_true?.domain)) return true;
    return taskOf(id, request) === 'multilabel' || (role === 'y_pred' && rank('y_pred') > rank('y_true'));
  };
}

const isShare = (domain: string | undefined): boolean => domain === 'one-hot' || domain === 'distribution';

function knowsClasses({ id, inputs }: Definition, request: DrawnRequest, tables: number): boolean {
  const truth = inputs.y_true?.domain;
  const task = taskOf(id, request);
  if (task === 'binary' || task === 'multiclass') return task === 'multiclass';
  // Columns of 0 and 1 are labels where a sample may have several.
  if (truth === 'binary') return tables === 2 && !id.startsWith('keras');
  if (truth !== 'class-index') return isShare(truth);
  // The probability or score of the positive class alone says no classes.
  return tables > 0 || inputs.y_pred?.domain === 'class-index' || id.startsWith('torchmetrics.');
}

const taskOf = (id: string, { params = {} }: DrawnRequest): unknown =>
  params.task ?? /^torchmetrics\..*\.(binary|multiclass|multilabel)_/.exec(id)?.[1];
