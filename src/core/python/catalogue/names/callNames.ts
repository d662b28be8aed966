/** How a library writes the arguments of one of its functions or constructors. */
export interface CallNames {
  /** In the order in which they may be given without a name. */
  readonly positional: readonly string[];
  /** Only by name; other names are taken too, and then looked at. */
  readonly named?: readonly string[];
  /** Without these the library raises TypeError. */
  readonly required: readonly string[];
}

/** The names in an order, those that it does not have at the end in their own. */
export function ordered(names: readonly string[], order: readonly string[]): readonly string[] {
  const place = (name: string): number => (order.includes(name) ? order.indexOf(name) : order.length);
  return [...names].sort((a, b) => place(a) - place(b));
}

/** The words of a text. */
export const words = (text: string): readonly string[] => text.split(' ').filter((word) => word !== '');
