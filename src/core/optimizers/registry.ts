import type { OptimizerDefinition } from './definition';
import { kerasOptimizers } from './keras';

/** Every optimizer. The only list. */
export const optimizers: readonly OptimizerDefinition[] = [kerasOptimizers].flat();

/** The optimizer with this id or alias. */
export function findOptimizer(name: string): OptimizerDefinition | undefined {
  const plain = name.replace(/^tf\./, '');
  return optimizers.find(({ id, aliases }) => id === plain || aliases.includes(plain));
}
