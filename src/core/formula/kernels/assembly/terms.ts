/** What is added up: the values of `a`; the squared or absolute differences of `a` and `b`, or their products. */
export class Values {}
export class SquaredDifferences {}
export class AbsoluteDifferences {}
export class Products {}
