"""Will the customer leave? Eight answers, with every library's way of writing an array."""

import jax.numpy as jnp
import numpy as np
import tensorflow as tf
import torch

y_true = tf.constant([0, 1, 1, 0, 1, 0, 1, 1])
y_pred = tf.constant([0.10, 0.80, 0.40, 0.30, 0.90, 0.20, 0.60, 0.70])

labels_torch = torch.tensor([0.0, 1.0, 1.0, 0.0], dtype=torch.float64)
logits_torch = torch.tensor([-2.2, 1.4, -0.4, -0.8])

target_jax = jnp.array([0, 1, 1, 0])
output_jax = jnp.asarray([0.1, 0.8, 0.4, 0.3])

y_true_grid = np.array([0, 1, 1, 0, 1, 0]).reshape(2, 3).astype("float32")
y_pred_grid = np.mat([[0.2, 0.7, 0.6], [0.4, 0.9, 0.1]])
