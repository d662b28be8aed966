/**
 * Short names that Keras's `get` functions take for a function, in lower and in upper case alike. All other shortenings
 * that people use (`cce`, `rmse`) it refuses.
 *
 * Source: keras 3.15 · keras.src.losses.ALL_OBJECTS_DICT, keras.src.metrics.ALL_OBJECTS_DICT
 */
export const shortNames = {
  losses: ['bce', 'kld', 'mae', 'mape', 'mse', 'msle'],
  metrics: ['bce', 'mae', 'mape', 'mse', 'msle'],
} as const;

/**
 * Attributes that only `tf.keras.losses` and `tf.keras.metrics` have beside the functions' own names, in both modules;
 * the namespaces of Keras 3 dropped them.
 *
 * Source: keras 3.15 · keras._tf_keras
 */
export const legacyAttributes: readonly string[] = [
  ...['kld', 'mae', 'mape', 'mse', 'msle'].flatMap((name) => [name, name.toUpperCase()]),
  'kullback_leibler_divergence',
  'logcosh',
];
