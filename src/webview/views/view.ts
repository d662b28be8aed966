import type { ComponentType } from 'preact';
import type { ReadyState } from '../../protocol/panel';
import type { PanelString } from '../../protocol/strings';

export interface ViewProps {
  readonly state: ReadyState;
  /** The chosen sample; undefined when there is none to choose. */
  readonly sample: number | undefined;
  readonly onChooseSample: (sample: number) => void;
  /** Goes to the view of that id. */
  readonly onOpenView: (id: string) => void;
}

/** One answer to "what else?", behind a tab of its own. */
export interface View {
  readonly id: string;
  readonly title: PanelString;
  /** How many things are in it, written beside the title. */
  readonly count?: (state: ReadyState) => number | undefined;
  /** Also there for files that are read chunk by chunk. */
  readonly isForStreams?: boolean;
  readonly Body: ComponentType<ViewProps>;
}
