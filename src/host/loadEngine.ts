type Engine = typeof import('./engine');

let loading: Promise<Engine> | undefined;

/**
 * Everything that is too heavy to load at activation (mathjs, the catalogue), loaded once, when first needed. The only
 * place that imports the engine: bundlers cut there.
 */
export function loadEngine(): Promise<Engine> {
  loading ??= import('./engine').catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

export type { Engine };
