const arrays = `    y_true = np.array([[0, 1, 0], [0, 0, 1]])
    y_pred = np.array([[0.05, 0.95, 0.0], [0.1, 0.8, 0.1]], dtype="float32")
`;

/** A function as programs about metrics have them: calls, subscripts, strings, comments, and few arrays. */
const unit = (index: number): string => `
def evaluate_model_${String(index)}(model, dataset, batch_size=32, verbose=True):
    """Evaluates the model on a dataset and returns the average loss.

    Args:
        model: the model to evaluate; must have a predict method.
        dataset: a list of (features, labels) pairs.
    """
    history = {"loss": [], "accuracy": []}
    for step, (features, labels) in enumerate(dataset.batch(batch_size)):
        outputs = model.predict(features, training=False)  # shape (batch, classes)
        loss = tf.reduce_mean(keras.losses.categorical_crossentropy(labels, outputs))
        history["loss"].append(float(loss.numpy()))
        correct = np.argmax(outputs, axis=-1) == np.argmax(labels, axis=-1)
        history["accuracy"].append(correct[:, 0].mean() if correct.ndim > 1 else correct.mean())
        if verbose and step % 100 == 0:
            print(f"step {step}: loss={history['loss'][-1]:.4f}, accuracy={history['accuracy'][-1]:.4f}")
    weights = np.ones((len(dataset), 1), dtype=np.float32)
${index % 5 === 0 ? arrays : ''}    assert np.allclose(history["loss"][0], ${String(index)}.5, atol=1e-6), "the first loss doesn't match"
    return {name: sum(values) / max(len(values), 1) for name, values in history.items()}
`;

/** Python text of about `length` characters. */
export function pythonFile(length: number): string {
  const parts: string[] = [];
  for (let size = 0, index = 0; size < length; index += 1) {
    const part = unit(index);
    parts.push(part);
    size += part.length;
  }
  return parts.join('');
}

/** An offset in the last array of such a text. */
export function hoveredIn(text: string): number {
  return text.lastIndexOf('[0.05, 0.95, 0.0]') + 1;
}
