type Engine = typeof import('./engine');

let loading: Promise<Engine> | undefined;

/**
 * Everything that is too heavy to load at activation (mathjs, the catalogue), loaded once, when first needed. The only
 * place that imports the engine: bundlers cut there.
 */
export function loadEngine(): Promise<Engine> {
  loading ??= import('./engine')
    .then((engine) => {
      for (const prepare of preparations) prepare(engine);
      return engine;
    })
    .catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
  return loading;
}

const preparations: ((engine: Engine) => void)[] = [];

/** What is done with the engine before its first use. */
export function whenLoaded(run: (engine: Engine) => void): void {
  preparations.push(run);
}

export type { Engine };
