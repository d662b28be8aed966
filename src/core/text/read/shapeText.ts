import type { Shape } from '../../array/ndarray';
import { sizeOf } from '../../array/ndarray';

/** The shape that a text writes, `(4, 3)`, `[4, 3]`, `4, 3`, `-1`; undefined when it is not made of integers only. */
export function shapeOf(text: string): Shape | undefined {
  const inner = /^[([\u3010\uff08]?([^()[\]]*?)[)\]\u3011\uff09]?$/.exec(text.trim())?.[1];
  if (inner === undefined) return undefined;
  const parts = inner.split(/[,\uff0c]/).map((part) => part.trim());
  if (parts.at(-1) === '') parts.pop();
  // Python 2 printed shapes as (2L, 3L).
  return parts.every((part) => /^-?\d+L?$/.test(part)) ? parts.map((part) => parseInt(part, 10)) : undefined;
}

/** The shape asked for, its -1 worked out, for `count` values; undefined when they do not fit. */
export function fitShape(asked: Shape, count: number): Shape | undefined {
  const open = asked.indexOf(-1);
  if (open === -1) return sizeOf(asked) === count && asked.every((size) => size >= 0) ? asked : undefined;
  const rest = sizeOf(asked.filter((_, axis) => axis !== open));
  if (asked.some((size, axis) => size < 0 && axis !== open) || rest === 0 || count % rest !== 0) return undefined;
  return asked.map((size, axis) => (axis === open ? count / rest : size));
}
