/** The same object while it is being made. */
export type Writable<T> = { -readonly [Key in keyof T]: T[Key] };
