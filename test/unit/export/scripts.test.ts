import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import type { Definition, ParamValue } from '../../../src/core/catalogue/definition';
import { definitions, findDefinition } from '../../../src/core/catalogue/registry';
import { callScript } from '../../../src/core/export/python/callScript';
import { numpyScript } from '../../../src/core/export/python/numpyScript';
import type { PythonArgument, PythonExpression } from '../../conformance/disagreements/python/expression';
import { nestedToArray } from '../../conformance/nestedToArray';
import type { GoldenComputed } from './goldenRequests';
import { computedOf, goldenRequests } from './goldenRequests';
import { callsIn, dottedName, pythonStatements } from './pythonStatements';

const golden = goldenRequests(join(import.meta.dirname, '../../golden'), 3);

/** keras.metrics.accuracy has no record of a single call. */
const classes = nestedToArray([0, 1, 1], 'int64');
const accuracy = computedOf({ function: 'keras.metrics.accuracy', inputs: { y_true: classes, y_pred: classes } });
const all = [...golden.map(({ computed }) => computed), ...(accuracy === undefined ? [] : [accuracy])];

/** A record's function under the name that it has in Python, whichever backend or version computed it. */
const inPython = (name: string): string => name.replace(/^(keras_jax|keras_torch|keras2_3|keras2)\./, 'keras.');

/** A literal's value; the full name of a function. */
function valueOf(expression: PythonExpression): ParamValue | undefined {
  switch (expression.kind) {
    case 'number':
    case 'text':
    case 'constant':
      return expression.value;
    case 'unary':
      return -Number(valueOf(expression.operand));
    case 'sequence':
      return expression.items.map((item) => Number(valueOf(item)));
    default: {
      const name = dottedName(expression);
      return name === 'np.nan' ? NaN : name === 'np.inf' ? Infinity : name;
    }
  }
}

/** The parameters that a call has by name, with the defaults of the definition for the rest. */
function paramsOf(given: readonly PythonArgument[], specs: Definition['params']): Record<string, unknown> {
  const named = given.flatMap(({ keyword, value }) =>
    keyword === undefined || !(keyword in specs) ? [] : [[keyword, valueOf(value)] as const],
  );
  return { ...defaultsOf(specs), ...Object.fromEntries(named) };
}

const defaultsOf = (specs: Definition['params']): Record<string, unknown> =>
  Object.fromEntries(Object.entries(specs).map(([name, { default: value }]) => [name, value]));

/** What a record's call should say: booleans may be written as numbers in a record. */
function expectedParams({ params, computed: { definition, result } }: GoldenComputed): Record<string, unknown> {
  const specs = { ...definition.params, ...definition.reduction?.params };
  const given = Object.entries(params).map(([name, value]) => [
    name,
    specs[name]?.type === 'boolean' ? Boolean(value) : value,
  ]);
  const isDict = result.entryNames !== undefined && { output_dict: true };
  return { ...defaultsOf(specs), ...(Object.fromEntries(given) as Record<string, unknown>), ...isDict };
}

describe('scripts of golden records', { timeout: 120_000 }, () => {
  it('cover every definition', () => {
    const covered = new Set(all.map(({ definition }) => definition.id));
    expect(definitions.filter(({ id }) => !covered.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('read as Python: imports, assignments and calls', () => {
    for (const computed of all) {
      for (const write of [callScript, numpyScript]) {
        const script = write(computed);
        const statements = pythonStatements(script).filter(({ text }) => text.startsWith('import '));
        expect(statements.length, script).toBeGreaterThan(0);
      }
    }
  });

  it("call the record's function with the record's parameters", () => {
    for (const each of golden) {
      const { definition } = each.computed;
      const call = callsIn(callScript(each.computed)).find(
        ({ callee }) => dottedName(callee) === inPython(definition.id),
      );
      const specs = { ...definition.params, ...definition.reduction?.params };
      expect(findDefinition(each.function)?.concept, each.record).toBe(findDefinition(definition.id)?.concept);
      expect(call && paramsOf(call.arguments, specs), each.record).toEqual(expectedParams(each));
    }
  });

  // torch: (input, target); torchmetrics: (preds, target); Keras and scikit-learn: (y_true, y_pred).
  it('hand over the prediction first in torch and torchmetrics, y_true elsewhere', () => {
    for (const { record, computed } of golden) {
      const { id, form, inputs } = computed.definition;
      if (form === 'class' || id.startsWith('keras2') || inputs.y_pred === undefined) continue;
      const call = callsIn(callScript(computed)).find(({ callee }) => dottedName(callee) === inPython(id));
      const names = call?.arguments.slice(0, 2).map(({ value }) => dottedName(value));
      expect(names, record).toEqual(id.startsWith('torch') ? ['y_pred', 'y_true'] : ['y_true', 'y_pred']);
    }
  });

  const numpy = spawnSync('python3', ['-c', 'import numpy']).status === 0;
  it.skipIf(!numpy)('give the value in NumPy itself, where it is installed', () => {
    const scripts = all.map((computed) => ({ id: computed.definition.id, script: numpyScript(computed) }));
    const run = `
import contextlib, io, json, sys
for each in json.load(sys.stdin):
    with contextlib.redirect_stdout(io.StringIO()):
        try:
            exec(each["script"], {})
        except Exception as error:
            print(each["id"], repr(error), file=sys.stderr)
`;
    const { stderr, status } = spawnSync('python3', ['-c', run], { input: JSON.stringify(scripts), encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });
});
