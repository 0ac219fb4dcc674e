// The workbench: a spreadsheet as a coordinator knows it, with the add-on's menu, panel and dialogs.
import { useEffect, useState } from 'preact/hooks';
import { useWorkbench } from '../useWorkbench';
import { Dialog } from './Dialog';
import { type DrawerName, Drawer } from './Drawer';
import { Grid } from './Grid';
import { MenuBar } from './MenuBar';
import { PanelFrame } from './PanelFrame';
import { TabBar } from './TabBar';
import { Toasts } from './Toasts';

export function App() {
  const { state, tab, busy, toasts, refresh, fail, dismiss, showTab, during } = useWorkbench();
  const [drawer, setDrawer] = useState<DrawerName | null>(null);
  const title = state?.title;
  useEffect(() => {
    if (title !== undefined) document.title = `${title} – Peer Mentoring workbench`;
  }, [title]);

  if (state === null) {
    return (
      <>
        <p class="loading">Opening the workbook…</p>
        <Toasts lines={toasts} onDismiss={dismiss} />
      </>
    );
  }
  const shown = state.tabs.find(({ id }) => id === (tab ?? state.activeTab)) ?? state.tabs[0];
  return (
    <div class="workbench">
      <MenuBar
        state={state}
        busy={state.question === null ? busy : ''}
        drawer={drawer}
        during={during}
        onDrawer={(name) => setDrawer(name === drawer ? null : name)}
      />
      <div class="middle">
        <main class="grid-area">
          {shown && (
            <Grid key={shown.id} sheetId={shown.id} version={state.version} onFail={fail} onTab={showTab} />
          )}
          <TabBar tabs={state.tabs} active={shown?.id ?? -1} onPick={showTab} onFail={fail} />
          <Toasts lines={toasts} onDismiss={dismiss} />
        </main>
        {state.panel > 0 && (
          <PanelFrame
            key={state.panel}
            title={state.panelTitle}
            isShuffled={state.shuffled}
            onChange={refresh}
          />
        )}
        {drawer !== null && (
          <Drawer name={drawer} version={state.version} onClose={() => setDrawer(null)} onFail={fail} />
        )}
      </div>
      {state.question !== null && (
        <Dialog key={state.question.message} question={state.question} onFail={fail} />
      )}
    </div>
  );
}
