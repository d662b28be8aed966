/** A part of a program whose every line is known: arrays, losses, a metric object, a function, a loop, prints. */
const unit = (index: number): string => `
# --- experiment ${String(index)} ---
y_true_${String(index)} = np.array([[0, 1, 0], [0, 0, 1], [1, 0, 0], [0, 1, 0]], dtype="float32")
y_pred_${String(index)} = np.array([[0.05, 0.95, 0.0], [0.1, 0.8, 0.1], [0.7, 0.2, 0.1], [0.3, 0.4, 0.${String(index)}]])


def scaled_error_${String(index)}(y_true, y_pred, scale=${String(index + 1)}.0):
    error = K.abs(y_true - y_pred)
    return K.mean(K.square(error) * scale, axis=-1)


loss = keras.losses.categorical_crossentropy(y_true_${String(index)}, y_pred_${String(index)})
print(loss.numpy(), tf.reduce_mean(loss).numpy())
print(scaled_error_${String(index)}(y_true_${String(index)}, y_pred_${String(index)}))
accuracy = keras.metrics.CategoricalAccuracy()
for rows in range(0, 4, 2):
    accuracy.update_state(y_true_${String(index)}[rows:rows + 2], y_pred_${String(index)}[rows:rows + 2])
    print(f"batch {rows}: {float(accuracy.result()):.4f}")
best = [float(value) for value in loss if value < 10]
print(sum(best) / len(best))  # 0.5
`;

const head = `import numpy as np
import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import backend as K
`;

/** A Python program of about so many lines. */
export function pythonProgram(lines: number): string {
  let text = head;
  const each = unit(0).split('\n').length - 1;
  for (let index = 0; index * each < lines; index += 1) text += unit(index);
  return text;
}
