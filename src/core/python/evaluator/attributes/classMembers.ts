import type { ClassValue, Value } from '../../values/value';

/** A class and all its bases in the order in which attributes are looked up. */
export function linearized(of: ClassValue): ClassValue[] {
  const order: ClassValue[] = [];
  const visit = (each: ClassValue): void => {
    // A base that several classes share comes after all of them.
    const before = order.indexOf(each);
    if (before >= 0) order.splice(before, 1);
    order.push(each);
    each.bases.forEach(visit);
  };
  visit(of);
  return order;
}

/** The member of a class, its own or of a base. */
export function findMember(of: ClassValue, name: string): Value | undefined {
  if (of.bases.length === 0) return of.members.get(name);
  return linearized(of)
    .find((each) => each.members.has(name))
    ?.members.get(name);
}

/** The member that the classes after `after` have, for `super()`. */
export function findMemberAfter(of: ClassValue, after: ClassValue, name: string): Value | undefined {
  const order = linearized(of);
  return order
    .slice(order.indexOf(after) + 1)
    .find((each) => each.members.has(name))
    ?.members.get(name);
}

export function isSubclass(of: ClassValue, other: ClassValue): boolean {
  return of === other || of.bases.some((base) => isSubclass(base, other));
}
