import type { TextBytes } from '../textBytes';
import type { TextEdit } from './editBetween';
import { editBetween } from './editBetween';
import { Findings } from './findings';

/** A finished scan of a whole text, from which the scan of its next version is made. */
export interface ScanRecord {
  readonly text: string;
  readonly bytes: TextBytes;
  readonly findings: Findings;
}

/** So far around a bracket all that can say what it is lies: the scan's looks back and ahead are bounded by less. */
const margin = 16_384;

/** What the scan of an earlier version of a text found away from the edit between the two versions: it still holds. */
export class EarlierScan {
  private readonly edit: TextEdit;
  private readonly shift: number;
  /** How many checkpoints before the edit can be gone back to, and the first after it that may be met again. */
  private readonly before: number;
  private next: number;

  constructor(
    private readonly record: ScanRecord,
    private readonly text: string,
  ) {
    const { checkpoints } = record.findings;
    this.edit = editBetween(record.text, text);
    this.shift = text.length - record.text.length;
    this.before = checkpoints.countBefore(this.edit.start, margin);
    this.next = checkpoints.firstFrom(this.edit.end + margin);
  }

  /** Where the text has to be scanned anew from. */
  get start(): number {
    return this.record.findings.checkpoints.places[this.before - 1] ?? 0;
  }

  /** The bytes of the text, which the earlier scan has no more. */
  bytes(): Uint8Array<ArrayBuffer> {
    return this.record.bytes.handOn(this.text, this.edit);
  }

  /** What was found before `start`. */
  findingsBefore(): Findings {
    const findings = new Findings();
    findings.takeBefore(this.record.findings, this.before);
    return findings;
  }

  /** The first place from `at` on where the earlier scan was in code: from there on both are the same. */
  meetingFrom(at: number): number {
    const { places } = this.record.findings.checkpoints;
    while (this.next < places.length && places[this.next]! + this.shift < at) this.next += 1;
    return this.next < places.length ? places[this.next]! + this.shift : Infinity;
  }

  /** Adds what was found from the place on that `meetingFrom` gave last. */
  addRest(findings: Findings): void {
    findings.takeFrom(this.record.findings, this.next, this.shift);
  }
}
