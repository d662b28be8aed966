import type { PanelEvents } from '../protocol/pageEvents';
import type { HostMessage } from '../protocol/panel';

/** What the page itself remembers when its tab is hidden or the window reloads. The result is the host's to remember. */
export interface Memory {
  readonly view?: string;
  readonly scroll?: number;
  /** When the view that it shows was asked for by a command. */
  readonly opened?: number;
}

export type Send = <Name extends keyof PanelEvents>(type: Name, payload: PanelEvents[Name]) => void;

/** The page's side of the one line between page and host. */
export interface Connection {
  readonly send: Send;
  /** Calls `receive` with every message of the host until the returned function is called. */
  readonly listen: (receive: (message: HostMessage) => void) => () => void;
  readonly recall: () => Memory;
  readonly remember: (part: Memory) => void;
}

interface VsCodeApi {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: unknown): void;
}

declare function acquireVsCodeApi(): VsCodeApi;

/** Opens the line to the host. VS Code allows this once per page. */
export function openConnection(): Connection {
  const api = acquireVsCodeApi();
  let memory = readMemory(api.getState());
  return {
    send: (type, payload) => {
      api.postMessage({ type, payload });
    },
    listen: (receive) => {
      const onMessage = ({ data }: MessageEvent<unknown>): void => {
        if (isHostMessage(data)) receive(data);
      };
      window.addEventListener('message', onMessage);
      return () => {
        window.removeEventListener('message', onMessage);
      };
    },
    recall: () => memory,
    remember: (part) => {
      memory = { ...memory, ...part };
      api.setState(memory);
    },
  };
}

function readMemory(state: unknown): Memory {
  if (typeof state !== 'object' || state === null) return {};
  const { view, scroll, opened } = state as Record<string, unknown>;
  return {
    ...(typeof view === 'string' ? { view } : {}),
    ...(typeof scroll === 'number' ? { scroll } : {}),
    ...(typeof opened === 'number' ? { opened } : {}),
  };
}

/** VS Code delivers to this window nothing but the extension's own messages; those of other origins are not ours. */
function isHostMessage(data: unknown): data is HostMessage {
  return typeof data === 'object' && data !== null && 'type' in data && data.type === 'state';
}
