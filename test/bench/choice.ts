import type { BenchOptions } from './benches';
import { libraryNames } from './libraries/opponents';

/** What is measured. */
export interface Choice {
  /** Names of benches, in their order. */
  readonly names: readonly string[];
  readonly options: BenchOptions;
}

export interface Wishes {
  /** Names of benches. */
  readonly only?: readonly string[] | undefined;
  /** Whom to measure against: libraries, or what a bench of its own races against. */
  readonly against?: readonly string[] | undefined;
}

/** What is raced against in one bench alone. */
const benchAgainst: Readonly<Record<string, string>> = { loop: 'evaluation', json: 'text' };

/** Every name that `--against` takes. */
export const opponentNames: readonly string[] = [...libraryNames, ...Object.keys(benchAgainst)];

/** The benches that are wished for, all by default. Throws a RangeError at a name that does not exist. */
export function choose({ only, against }: Wishes, benches: readonly string[]): Choice {
  check('--only', only, benches);
  check('--against', against, opponentNames);
  const libraries = libraryNames.filter((name) => against?.includes(name) ?? true);
  const concerned = against?.map((name) => benchAgainst[name] ?? 'libraries') ?? benches;
  const names = benches.filter((name) => (only ?? concerned).includes(name));
  return { names, options: { against: libraries } };
}

function check(option: string, given: readonly string[] | undefined, known: readonly string[]): void {
  const wrong = given?.find((name) => !known.includes(name));
  if (wrong !== undefined) throw new RangeError(`${option}: expected names of ${known.join(', ')}; received ${wrong}`);
}
