/** Numbers as text from which they are read back to the last bit; JSON knows neither NaN, nor infinities, nor -0. */
export function numbersText(numbers: Float64Array): string {
  return Array.from(numbers, (value) => (Object.is(value, -0) ? '-0' : String(value))).join(' ');
}

export function readNumbersText(text: string): Float64Array {
  return text === '' ? new Float64Array(0) : Float64Array.from(text.split(' '), Number);
}
