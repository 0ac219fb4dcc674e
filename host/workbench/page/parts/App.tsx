// The workbench: a spreadsheet as a coordinator knows it, with the add-on's menu, panel and dialogs.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { DeskState } from '../../deskState';
import type { News } from '../../messages';
import { ask, onNews } from '../api';
import { Dialog } from './Dialog';
import { type DrawerName, Drawer } from './Drawer';
import { Grid } from './Grid';
import { MenuBar } from './MenuBar';
import { PanelFrame } from './PanelFrame';
import { TabBar } from './TabBar';
import { Toasts, type ToastLine } from './Toasts';

const TOAST_MILLISECONDS = 8000;

export function App() {
  const [state, setState] = useState<DeskState | null>(null);
  const [tab, setTab] = useState<number | null>(null);
  const [drawer, setDrawer] = useState<DrawerName | null>(null);
  const [toasts, setToasts] = useState<readonly ToastLine[]>([]);
  const [isBusy, setBusy] = useState(false);
  const activeOnServer = useRef<number | null>(null);
  const toastCount = useRef(0);

  const toast = (title: string, message: string) => {
    const line = { key: (toastCount.current += 1), title, message };
    setToasts((lines) => [...lines, line]);
    setTimeout(() => setToasts((lines) => lines.filter(({ key }) => key !== line.key)), TOAST_MILLISECONDS);
  };
  const fail = (error: unknown) => toast('', (error as Error).message);
  const refresh = async () => {
    const fresh = await ask<DeskState>('state');
    setState(fresh);
    // the script, or the person, has brought another tab to the front
    if (activeOnServer.current !== fresh.activeTab) setTab(fresh.activeTab);
    activeOnServer.current = fresh.activeTab;
  };
  useEffect(() => {
    refresh().catch(fail);
    return onNews((news: News) => {
      if (news.kind === 'toast') toast(news.title, news.message);
      else refresh().catch(fail);
    });
  }, []);

  const during = async (work: () => Promise<unknown>) => {
    setBusy(true);
    try {
      await work();
    } catch (error) {
      fail(error);
    } finally {
      setBusy(false);
      await refresh().catch(fail);
    }
  };
  const showTab = (id: number) => {
    activeOnServer.current = id;
    setTab(id);
    ask('showTab', id).catch(fail);
  };

  if (state === null) return <p class="loading">Opening the workbook…</p>;
  const shown =
    state.tabs.find(({ id }) => id === tab) ?? state.tabs.find(({ id }) => id === state.activeTab);
  return (
    <div class="workbench">
      <MenuBar state={state} isBusy={isBusy} during={during} onDrawer={setDrawer} />
      <div class="middle">
        {shown !== undefined && (
          <Grid key={shown.id} sheetId={shown.id} version={state.version} onFail={fail} onTab={showTab} />
        )}
        {state.panel > 0 && (
          <PanelFrame
            key={state.panel}
            title={state.panelTitle}
            onChange={() => void refresh().catch(fail)}
          />
        )}
        {drawer !== null && (
          <Drawer name={drawer} version={state.version} onClose={() => setDrawer(null)} onFail={fail} />
        )}
      </div>
      <TabBar tabs={state.tabs} active={shown?.id ?? -1} onPick={showTab} />
      {state.question !== null && <Dialog question={state.question} onFail={fail} />}
      <Toasts lines={toasts} />
    </div>
  );
}
