import type { HostMessage, PanelState } from '../protocol/panel';

export type SettledState = Exclude<PanelState, { readonly kind: 'busy' }>;

/** What is on the page: the last state that was more than "busy", and whether the next one is being computed. */
export interface Shown {
  readonly state: SettledState | undefined;
  readonly busy: boolean;
  /** Whether the state is the first of this page: after a reload, the one that was there before. */
  readonly first: boolean;
  readonly strings: Readonly<Record<string, string>>;
}

export const nothingShown: Shown = { state: undefined, busy: false, first: true, strings: {} };

/** A busy host leaves the old state where it is, so that nothing jumps. */
export function receive(shown: Shown, { state, strings }: HostMessage): Shown {
  return state.kind === 'busy'
    ? { ...shown, busy: true, strings }
    : { state, busy: false, first: shown.state === undefined, strings };
}
