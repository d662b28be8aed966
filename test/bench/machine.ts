import { existsSync, readFileSync } from 'node:fs';
import { cpus, release, totalmem, type } from 'node:os';

/** What a run ran on; nothing that names a computer or its owner. */
export interface Machine {
  /** "AMD EPYC" */
  readonly processor: string;
  readonly cores: number;
  readonly gigabytes: number;
  /** "Debian GNU/Linux 12 (bookworm)" */
  readonly system: string;
  /** "v20.20.2" */
  readonly node: string;
}

export function thisMachine(): Machine {
  const processors = cpus();
  return {
    processor: processors[0]?.model.trim() ?? 'unknown',
    cores: processors.length,
    gigabytes: Math.round(totalmem() / 2 ** 30),
    system: linuxName() ?? `${type()} ${release()}`,
    node: process.version,
  };
}

/** The distribution's name; undefined elsewhere than on Linux. */
function linuxName(file = '/etc/os-release'): string | undefined {
  if (!existsSync(file)) return undefined;
  return /^PRETTY_NAME="?([^"\n]*)"?$/m.exec(readFileSync(file, 'utf8'))?.[1];
}
