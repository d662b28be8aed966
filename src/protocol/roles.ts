/** An array that may be given to the function. */
export interface RoleRow {
  /** Its name in the text, or what it begins with. */
  readonly name: string;
  readonly shape: string;
  /** "blog.py:3" */
  readonly place: string;
  /** What it is to the function; empty when it is not used. */
  readonly role: string;
}

/** The arrays that were read, and others of their document, with what each may be to the function. */
export interface RolesState {
  readonly rows: readonly RoleRow[];
  /** The roles of the function's inputs, in its order. */
  readonly roles: readonly string[];
}
