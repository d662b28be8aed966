import type { ToWorker } from '../../protocol/work';

/** The way to one worker. */
export interface Channel {
  /** Sends a message; the memory in `transfer` moves there. */
  readonly post: (message: ToWorker, transfer: readonly ArrayBuffer[]) => void;
  /** Ends the worker at once, whatever it is at. */
  readonly end: () => void;
}

/** What comes from a worker. */
export interface ChannelEvents {
  readonly onMessage: (message: unknown) => void;
  /** It is gone without having been ended. Called once at most. */
  readonly onDeath: (reason: string) => void;
}

/** Starts a worker. Rejects where there are none. */
export type OpenChannel = (events: ChannelEvents) => Promise<Channel>;
