/** Plain data as Python writes it. */
export function pythonLiteral(value: unknown): string {
  if (typeof value === 'string') return `'${value}'`;
  if (value === null || value === undefined) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : `float('${String(value)}')`;
  if (Array.isArray(value)) return `[${value.map(pythonLiteral).join(', ')}]`;
  throw new TypeError(`no literal of ${typeof value}`);
}

/** `a=1, b=None`. */
export function keywords(params: Readonly<Record<string, unknown>>): string {
  return Object.entries(params)
    .map(([name, value]) => `${name}=${pythonLiteral(value)}`)
    .join(', ');
}
