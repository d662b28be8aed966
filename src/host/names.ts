import type { Definition } from '../core/catalogue/definition';

/** `mean_squared_error` of `keras.losses.mean_squared_error`. */
export function shortName(id: string): string {
  return id.slice(id.lastIndexOf('.') + 1);
}

/** "keras.losses · Keras 3.15": the module, and the library with the version that the definition was checked against. */
export function libraryOf(definition: Definition): string {
  const module = definition.id.slice(0, definition.id.lastIndexOf('.'));
  const version = definition.source.split(' · ')[0] ?? '';
  return `${module} · ${version.charAt(0).toUpperCase()}${version.slice(1)}`;
}
