/** Other places where a library has the same names. */
const sameModules: readonly (readonly [RegExp, string])[] = [
  [/^tensorflow\.compat\.v[12]\b/, 'tensorflow'],
  [/^(tensorflow(\.python)?\.keras|tf_keras|keras\.src|keras\.api)\b/, 'keras'],
  [/^keras\.(_tf_keras|legacy|api\._v2)\.keras\b/, 'keras'],
  [/^keras\.backend\.tensorflow_backend\b/, 'keras.backend'],
  [/^keras\.ops\.(numpy|nn|math|core)\b/, 'keras.ops'],
  [/^numpy\.(core|_core)(\.(numeric|fromnumeric|multiarray))?\b/, 'numpy'],
  [/^torch\.functional\b/, 'torch'],
];

/** A name's path as the tables here have it: `tensorflow.python.keras.backend.mean` is `keras.backend.mean`. */
export function publicPath(path: string): string {
  return sameModules.reduce((found, [other, same]) => found.replace(other, same), path);
}
