/** Nothing to register yet. */
export function activate(): void {
  // The services come here.
}
