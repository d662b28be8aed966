import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { ReadyState } from '../../protocol/panel';
import { rovingTarget, tabKeys } from '../components/rovingKeys';
import { usePage } from '../page';
import { views as allViews } from './list';
import type { ViewProps } from './view';

/** The views behind their tabs: arrow keys go from tab to tab, as in the ARIA Authoring Practices. */
export function Views(props: Omit<ViewProps, 'onOpenView'>) {
  const { label, recall, remember } = usePage();
  const id = useId();
  const tabs = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState(recall().view);
  const open = (view: string): void => {
    setChosen(view);
    remember({ view });
  };
  useOpenOnArrival(props.state.everything !== undefined, () => open('everything'));
  useOpenOnCommand(props.state.opening, open);

  const views = props.state.isStreamed === true ? allViews.filter(({ isForStreams }) => isForStreams) : allViews;
  const found = views.findIndex((view) => view.id === chosen);
  const index = Math.max(0, found);
  const { Body, id: current } = views[index] ?? allViews[0];
  const onKeyDown = (event: KeyboardEvent): void => {
    const target = rovingTarget(event, tabKeys, index, views.length);
    const view = target === undefined ? undefined : views[target];
    if (target === undefined || view === undefined) return;
    event.preventDefault();
    open(view.id);
    tabs.current?.querySelectorAll<HTMLElement>('[role="tab"]')[target]?.focus();
  };
  return (
    <section class="views">
      <div class="tabs" role="tablist" aria-label={label('views.label')} ref={tabs} onKeyDown={onKeyDown}>
        {views.map((view, position) => (
          <button
            key={view.id}
            type="button"
            role="tab"
            id={`${id}-${view.id}`}
            class="tab"
            aria-selected={position === index}
            aria-controls={`${id}-body`}
            tabIndex={position === index ? 0 : -1}
            onClick={() => open(view.id)}
          >
            {label(view.title)}
            <Count count={view.count?.(props.state)} />
          </button>
        ))}
      </div>
      <div class="view" role="tabpanel" id={`${id}-body`} aria-labelledby={`${id}-${current}`}>
        <Body {...props} onOpenView={open} />
      </div>
    </section>
  );
}

function Count({ count }: { readonly count: number | undefined }) {
  return count === undefined ? null : <span class="tab-count">{count}</span>;
}

/** Opens the view that a command asks for; once, also when the page is made anew later. */
function useOpenOnCommand(opening: ReadyState['opening'], open: (view: string) => void): void {
  const { recall, remember } = usePage();
  useEffect(() => {
    if (opening === undefined || recall().opened === opening.time) return;
    remember({ opened: opening.time });
    open(opening.view);
  }, [opening?.time]);
}

/** Opens what was just asked for, once it is there; not again while it stays, or when it comes back by a reload. */
function useOpenOnArrival(there: boolean, open: () => void): void {
  const { first, recall } = usePage();
  const wasThere = useRef(there && first && recall().view !== undefined);
  useEffect(() => {
    if (there && !wasThere.current) open();
    wasThere.current = there;
  }, [there]);
}
