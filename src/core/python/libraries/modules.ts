/** The modules that some paths lie in, each with the names in it: `numpy.linalg` has `norm`, `numpy` has `linalg`. */
export function moduleTree(paths: Iterable<string>): Map<string, Set<string>> {
  const modules = new Map<string, Set<string>>();
  for (const path of paths) {
    const parts = path.split('.');
    for (let length = 1; length < parts.length; length += 1) {
      const module = parts.slice(0, length).join('.');
      const names = modules.get(module) ?? new Set<string>();
      names.add(parts[length] ?? '');
      modules.set(module, names);
    }
  }
  return modules;
}
