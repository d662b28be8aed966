import { useEffect, useMemo, useReducer } from 'preact/hooks';
import { Announcement } from './components/Announcement';
import { EmptyPage } from './components/EmptyPage';
import { ProblemPage } from './components/ProblemPage';
import { ReadyPage } from './components/ReadyPage';
import type { Connection } from './connection';
import { labelsFrom, PageContext } from './page';
import { nothingShown, receive, type SettledState } from './shown';
import { useScrollMemory } from './useScrollMemory';
import { BatchesPage } from './views/batches/BatchesPage';
import { OwnMetricsPage } from './views/ownMetrics/OwnMetricsPage';

/** The whole page: shows the last state the host sent. */
export function App({ connection }: { readonly connection: Connection }) {
  const [{ state, busy, first, strings }, dispatch] = useReducer(receive, nothingShown);
  const page = useMemo(() => ({ ...connection, first, label: labelsFrom(strings) }), [connection, first, strings]);

  useEffect(() => {
    const stop = connection.listen(dispatch);
    connection.send('ready', {});
    return stop;
  }, [connection]);
  useScrollMemory(connection, state !== undefined);

  return (
    <PageContext.Provider value={page}>
      <main class={busy ? 'page is-busy' : 'page'} aria-busy={busy}>
        {busy && <div class="progress" aria-hidden="true" />}
        <Announcement state={state} busy={busy} />
        <div class="content">{state !== undefined && <StatePage state={state} />}</div>
      </main>
    </PageContext.Provider>
  );
}

function StatePage({ state }: { readonly state: SettledState }) {
  switch (state.kind) {
    case 'empty':
      return (
        <>
          {state.ownMetrics !== undefined && <OwnMetricsPage state={state.ownMetrics} />}
          {state.batches === undefined ? <EmptyPage /> : <BatchesPage batches={state.batches} />}
        </>
      );
    case 'problem':
      return <ProblemPage issues={state.issues} />;
    case 'ready':
      return <ReadyPage state={state} />;
  }
}
