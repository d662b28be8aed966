type Engine = typeof import('./engine');

let loading: Promise<Engine> | undefined;

/**
 * Everything that is too heavy to load at activation (mathjs, the catalogue), loaded once, when first needed. The only
 * place that imports the engine: bundlers cut there.
 */
export function loadEngine(): Promise<Engine> {
  loading ??= import('./engine')
    .then((engine) => {
      prepare(engine);
      return engine;
    })
    .catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
  return loading;
}

let prepare: (engine: Engine) => void = () => undefined;

/** What is done with the engine before its first use. */
export function whenLoaded(run: (engine: Engine) => void): void {
  prepare = run;
}

export type { Engine };
