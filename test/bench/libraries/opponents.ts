import { mathjsOpponent } from './mathjsOpponent';
import type { Absent, Opponent } from './opponent';
import { numpyOpponent, sklearnOpponent } from './pythonOpponents';
import { tensorFlowOpponents } from './tensorFlow';

type Find = () => Promise<readonly Opponent[] | Absent>;

/** Libraries by the names that `--against` takes. */
const libraries = {
  numpy: numpyOpponent,
  sklearn: sklearnOpponent,
  tfjs: tensorFlowOpponents,
  mathjs: mathjsOpponent,
} as const satisfies Readonly<Record<string, Find>>;

export type LibraryName = keyof typeof libraries;

export const libraryNames = Object.keys(libraries) as readonly LibraryName[];

/** The libraries of these names that are there; says of the others why not. */
export async function presentOpponents(names: readonly LibraryName[]): Promise<readonly Opponent[]> {
  const found: Opponent[] = [];
  for (const name of names) {
    const opponents = await libraries[name]();
    if ('absent' in opponents) console.error(`left out: ${name}: ${opponents.absent}`);
    else found.push(...opponents);
  }
  return found;
}
