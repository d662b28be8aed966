/** What is added up: the values of `a`, or the squared or absolute differences of `a` and `b`. */
export class Values {}
export class SquaredDifferences {}
export class AbsoluteDifferences {}
