/**
 * A class name as Keras turns it into an identifier and a `name`: `MeanIoU` becomes `mean_io_u`, `RMSprop` `rm_sprop`.
 *
 * Source: keras 3.15 · keras.src.utils.naming.to_snake_case
 */
export function toSnakeCase(className: string): string {
  return className
    .replaceAll(/(.)([A-Z][a-z]+)/g, '$1_$2')
    .replaceAll(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase();
}

/** The `name` that an object of a class has when none is given: the class in snake case, but for these three. */
export function objectName(className: string): string {
  return ownNames.get(className) ?? toSnakeCase(className);
}

const ownNames: ReadonlyMap<string, string> = new Map([
  ['FBetaScore', 'fbeta_score'],
  ['Huber', 'huber_loss'],
  ['LogCoshError', 'logcosh'],
]);

/** `MeanSquaredError` of `keras.losses.MeanSquaredError`. */
export function lastPart(id: string): string {
  return id.slice(id.lastIndexOf('.') + 1);
}
