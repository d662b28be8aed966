/** A number as it is written in the place of another one: a float stays a float. */
export function numberInPlaceOf(written: string, value: number): string {
  const text = String(value);
  const isFloat = /\d[.eE]|\.\d/.test(written);
  return isFloat && /^-?\d+$/.test(text) ? `${text}.0` : text;
}
