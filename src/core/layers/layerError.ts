/** What Keras raises for a layer that it refuses: the exception's name and Keras's own words. */
export class LayerError extends Error {
  constructor(
    readonly exception: 'ValueError' | 'TypeError' | 'OverflowError',
    message: string,
  ) {
    super(message);
  }
}

/** A `ValueError`, as Keras raises for nearly everything that it refuses. */
export function valueError(message: string): LayerError {
  return new LayerError('ValueError', message);
}
