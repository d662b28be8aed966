import type { Finding } from '../../../src/core/checks/finding';
import type { FindingCode } from '../../../src/core/checks/messages/index';
import type { ComputeRequest } from '../../../src/core/compute/types';

/** A request in which a check finds something, and what it must say. */
export interface FiringCase {
  readonly request: ComputeRequest;
  readonly code: FindingCode;
  readonly severity?: Finding['severity'];
  /** What the library gave for the request; left out where it refuses. */
  readonly given?: number;
  /** What a library gave for the call that the finding compares with, or what follows by hand. */
  readonly other?: number;
  readonly params?: Finding['params'];
  readonly samples?: readonly number[];
}

/** The cases of a check, by its name. */
export interface CheckCases {
  readonly fires: readonly FiringCase[];
  /** Requests about which it has nothing to say. */
  readonly silent: readonly ComputeRequest[];
}
