import type { Definition, InputSpec, ParamSpec, Prepare, Role, Steps } from '../../definition';
import { issue } from '../../../issues/issue';
import { functional, functionalOf } from '../functional';

export const tasks = ['binary', 'multiclass', 'multilabel'] as const;
export type Task = (typeof tasks)[number];

/** One task's form of a function: what it takes in, and its steps. */
export interface TaskForm {
  readonly inputs: Readonly<Partial<Record<Role, InputSpec>>>;
  readonly params: Readonly<Record<string, ParamSpec>>;
  readonly prepare: Prepare;
  readonly steps: Steps;
  readonly outputs?: readonly string[];
}

export interface Described {
  /** The name without the task: `accuracy`. */
  readonly name: string;
  readonly concept: string;
  readonly better?: 'lower' | 'higher';
  readonly doc: string;
  /** Defaults of the function that takes the task as a parameter, where they are not those of the forms. */
  readonly defaults?: Readonly<Record<string, string>>;
  /** Only the functions of the single tasks. */
  readonly hasNoTaskParam?: boolean;
}

const taskDocs: Readonly<Record<Task, string>> = {
  binary: 'Two classes.',
  multiclass: 'Several classes, one for each sample.',
  multilabel: 'Several labels, each present or not.',
};

/** `binary_…`, `multiclass_…` and `multilabel_…`, and the function that chooses one of them by its `task`. */
export function byTask(described: Described, forms: Readonly<Partial<Record<Task, TaskForm>>>): readonly Definition[] {
  const { name, doc, concept, better } = described;
  const common = { concept, ...(better !== undefined && { better }), axisLetter: 'c' };
  const single = tasks.flatMap((task) => {
    const form = forms[task];
    if (form === undefined) return [];
    return functionalOf(
      'classification',
      `${task}_${name}`,
      { ...common, ...form, axisLetter: task === 'binary' ? null : 'c', doc: `${doc} ${taskDocs[task]}` },
      false,
    );
  });
  return described.hasNoTaskParam === true ? single : [...single, ...dispatch(described, common, forms)];
}

function dispatch(
  { name, doc, defaults = {} }: Described,
  common: Pick<Definition, 'concept' | 'axisLetter'>,
  forms: Readonly<Partial<Record<Task, TaskForm>>>,
): Definition[] {
  const known = tasks.filter((task) => forms[task] !== undefined);
  const given = known.flatMap((task) => forms[task] ?? []);
  if (given.length < 2) return [];
  const outputs = given[0]?.outputs;
  const params: Record<string, ParamSpec> = {
    task: {
      type: 'choice',
      default: null,
      nullable: true,
      choices: [...known],
      doc: 'what kind of labels they are; left out, it is read from the shapes and labels',
    },
  };
  for (const form of given) {
    for (const [param, spec] of Object.entries(form.params)) {
      params[param] ??= defaults[param] === undefined ? spec : { ...spec, default: defaults[param] };
    }
  }
  const steps: Record<string, string> = {};
  for (const step of inOrder(given.map((form) => Object.keys(form.steps)))) steps[step] = chosen(step, known, forms);
  return [
    functional(name, {
      ...common,
      doc: `${doc} For the task given.`,
      inputs: given.at(-2)?.inputs ?? {},
      params,
      prepare: (shapes, values, arrays) => {
        const task = known.find((each) => each === values.task) ?? taskOf(known, shapes, arrays);
        const form = forms[task];
        if (form === undefined)
          return {
            shapes,
            issues: [
              issue('compute.param-type', 'error', { name: 'task', received: 'None', expected: known.join(', ') }),
            ],
          };
        const prepared = form.prepare(shapes, values, arrays);
        return { ...prepared, constants: { ...prepared.constants, task } };
      },
      steps,
      ...(outputs !== undefined && { outputs }),
    }),
  ];
}

/** Scores with an axis more than the labels, or labels beyond 1, are classes; a table of 0 and 1 holds several labels. */
function taskOf(known: readonly Task[], shapes: Parameters<Prepare>[0], arrays: Parameters<Prepare>[2]): Task {
  const { y_true: yTrue = [], y_pred: yPred = [] } = shapes;
  const hasClasses = yPred.length > yTrue.length || arrays.y_true?.data.some((value) => value > 1) === true;
  const likely = hasClasses ? 'multiclass' : yPred.length > 1 ? 'multilabel' : 'binary';
  return known.includes(likely) ? likely : 'multiclass';
}

/** The formula of a step for the task: a choice that is made before any data. */
function chosen(step: string, known: readonly Task[], forms: Readonly<Partial<Record<Task, TaskForm>>>): string {
  const having = known.flatMap((task) => {
    const formula = forms[task]?.steps[step];
    return formula === undefined ? [] : [{ task, formula }];
  });
  const last = having.at(-1)?.formula ?? '0';
  if (having.every(({ formula }) => formula === last)) return last;
  return having.reduceRight(
    (otherwise, { task, formula }) =>
      formula === last ? otherwise : `task == '${task}' ? (${formula}) : (${otherwise})`,
    last,
  );
}

/** All names, each after those that come before it in its own list. */
function inOrder(lists: readonly (readonly string[])[]): string[] {
  const merged: string[] = [];
  for (const list of lists) {
    let at = 0;
    for (const name of list) {
      const known = merged.indexOf(name);
      if (known >= 0) at = Math.max(at, known + 1);
      else merged.splice(at++, 0, name);
    }
  }
  return merged;
}
