import { toInputs } from '../core/pairing/roledArrays';
import type { Engine } from './loadEngine';
import type { Session } from './session';
import type { Stage } from './work/inStages';

/** The tasks that a session may need, in the order in which they run. */
export function sessionStages({ tasks }: Pick<Engine, 'tasks'>, session: Session): readonly Stage[] {
  const inputs = toInputs(session.arrays);
  const request = { function: session.function, inputs };
  const arrays = session.arrays.map(({ array }) => array);
  return [
    { name: 'compute', cost: tasks.compute.cost({ request }) },
    { name: 'candidates', cost: tasks.candidates.cost(inputs) },
    { name: 'describe', cost: tasks.describe.cost(arrays) },
    { name: 'everything', cost: session.everything ? tasks.everything.cost([request]) : 0 },
    { name: 'libraries', cost: session.compared === true ? tasks.libraries.cost({ request, meant: inputs }) : 0 },
    { name: 'charts', cost: session.charted === true ? chartsCost(tasks.charts, request) : 0 },
  ];
}

function chartsCost(charts: Engine['tasks']['charts'], request: Parameters<typeof charts.cost>[0]['request']): number {
  return charts.cost({ request, result: {}, curveClass: 0, asRead: request.inputs });
}
