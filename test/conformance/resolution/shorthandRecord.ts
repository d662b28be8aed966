import type { Shape } from '../../../src/core/array/ndarray';
import { getLoss, getMetric } from '../../../src/core/resolution/identifiers';
import { lastPart } from '../../../src/core/resolution/kerasNames';
import { resolveInKeras23, resolveInKeras3, resolveInTfKeras } from '../../../src/core/resolution/resolveShorthand';
import type { Seen } from '../../../src/core/resolution/resolveShorthand';
import { isRecordOf } from '../goldenRecord';
import type { GoldenRecord, GoldenValue } from '../goldenRecord';
import type { Outcome } from '../outcome';
import { sameFacts } from './sameFacts';
import { exceptionOf } from './exceptionOf';

/** What a shorthand becomes in three versions of Keras; undefined for other records. */
export function runShorthand({ fields }: GoldenRecord): Outcome | undefined {
  const { identifier, y_true_shape: yTrue, y_pred_shape: yPred, keras2_3_metric_by_loss: byLoss } = fields;
  if (typeof identifier !== 'string' || !isShape(yTrue) || !isShape(yPred)) return undefined;
  const seen = { y_true: yTrue, y_pred: yPred };
  const losses = isRecordOf(byLoss) ? Object.keys(byLoss) : [];
  return sameFacts(fields, {
    ...keras3Metric(identifier, seen),
    ...keras3Loss(identifier, seen),
    tfkeras2_15_metric: resolveInTfKeras(identifier, seen)?.function ?? null,
    ...(losses.length > 0 && {
      keras2_3_metric_by_loss: Object.fromEntries(
        losses.map((loss) => [loss, resolveInKeras23(identifier, { ...seen, loss })?.function ?? null]),
      ),
    }),
  });
}

function keras3Metric(identifier: string, seen: Seen): Record<string, GoldenValue> {
  const found = resolveInKeras3(identifier, 'metric', seen);
  if (found === undefined) return { keras3_metric_error: exceptionOf(getMetric(identifier).issues[0]) };
  return {
    keras3_metric: lastPart(found.definition.id),
    keras3_metric_name: found.identifier,
    keras3_metric_fn: found.function,
  };
}

function keras3Loss(identifier: string, seen: Seen): Record<string, GoldenValue> {
  const found = resolveInKeras3(identifier, 'loss', seen);
  if (found !== undefined) return { keras3_loss: found.function };
  return { keras3_loss_error: exceptionOf(getLoss(identifier).issues[0]) };
}

function isShape(value: unknown): value is Shape {
  return Array.isArray(value) && value.every((size) => typeof size === 'number');
}
