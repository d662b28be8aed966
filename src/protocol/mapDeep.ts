/**
 * Plain data with some of its objects replaced. Typed arrays are taken as they are unless they are replaced.
 *
 * @param replace called for every object from outside in; what it gives stands for the object, undefined lets it be looked into
 */
export function mapDeep(value: unknown, replace: (value: object) => unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const replaced = replace(value);
  if (replaced !== undefined) return replaced;
  if (Array.isArray(value)) {
    // Long lists of numbers hold nothing to replace.
    return typeof value[0] === 'number' ? value : value.map((item: unknown) => mapDeep(item, replace));
  }
  if (ArrayBuffer.isView(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, mapDeep(item, replace)]));
}
