import type { Definition, InputArrays, InputShapes, Role } from '../catalogue/definition';
import { roles } from '../catalogue/definition';
import { bindFormula } from '../formula/bindFormula';
import type { Issue } from '../issues/issue';
import { issue } from '../issues/issue';
import { Recent } from './recent';
import { resolveParams } from './resolveParams';
import type { Inputs } from './types';

/** Why a definition does not fit some inputs at its default parameters; undefined when it does. */
export type Obstacle = (definition: Definition) => Issue | undefined;

/** What was found for so many combinations of shapes is kept. */
const keptShapes = 16;

/** Obstacles that follow from shapes alone, by the shapes. */
const found = new Recent<Map<Definition, Issue | undefined>>(keptShapes);

/** Finds the obstacles for some inputs: a definition is bound when it is asked about, once for the same shapes if it can be. */
export function obstaclesFor(inputs: Inputs): Obstacle {
  const shapes: Partial<Record<Role, readonly number[]>> = {};
  for (const role of roles) {
    const array = inputs[role];
    if (array !== undefined) shapes[role] = array.shape;
  }
  const known = found.get(JSON.stringify(shapes), () => new Map());
  return (definition) => {
    if (known.has(definition)) return known.get(definition);
    const { obstacle, sawValues } = bind(definition, shapes, inputs);
    if (!sawValues) known.set(definition, obstacle);
    return obstacle;
  };
}

/** The first error of binding a definition, and whether its rules looked at any array to find out. */
function bind(
  definition: Definition,
  shapes: InputShapes,
  inputs: Inputs,
): { readonly obstacle: Issue | undefined; readonly sawValues: boolean } {
  for (const role of roles) {
    const spec = definition.inputs[role];
    if (spec !== undefined && spec.optional !== true && shapes[role] === undefined) {
      const obstacle = issue('compute.missing-input', 'error', { function: definition.id, role });
      return { obstacle, sawValues: false };
    }
  }
  let sawValues = false;
  const arrays = watched(inputs, () => (sawValues = true));
  const params = resolveParams(definition).value ?? {};
  const { issues } = bindFormula(definition, shapes, params, arrays);
  return { obstacle: issues.find(({ severity }) => severity === 'error'), sawValues };
}

/** The same arrays; `note` is called when one of them is looked at. */
function watched(inputs: Inputs, note: () => void): InputArrays {
  const arrays: InputArrays = {};
  for (const role of roles) {
    if (inputs[role] === undefined) continue;
    Object.defineProperty(arrays, role, {
      enumerable: true,
      get: () => {
        note();
        return inputs[role];
      },
    });
  }
  return arrays;
}
