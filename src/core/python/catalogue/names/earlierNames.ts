/**
 * What parameters were called in earlier versions of a library, with their names of now.
 *
 * Source: tf.keras 2.15 · tf.keras.activations.relu, tf.keras.layers.LeakyReLU
 */
const earlierNames: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'keras.activations.relu': { alpha: 'negative_slope' },
  'keras.activations.leaky_relu': { alpha: 'negative_slope' },
  'keras.layers.LeakyReLU.__init__': { alpha: 'negative_slope' },
};

/** The name that a parameter of a function has now. */
export const currentName = (path: string, name: string): string => earlierNames[path]?.[name] ?? name;
