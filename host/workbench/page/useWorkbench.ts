// What the page knows of the workbench, kept up to date by news from the server.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { DeskState } from '../deskState';
import type { News } from '../messages';
import { ask, onNews } from './api';
import type { ToastLine } from './parts/Toasts';

const TOAST_MILLISECONDS = 8000;

export interface WorkbenchView {
  readonly state: DeskState | null;
  /** The tab that this page shows. */
  readonly tab: number | null;
  /** A script that runs now, or what else takes its time; '' when nothing does. */
  readonly busy: string;
  readonly toasts: readonly ToastLine[];
  readonly refresh: () => void;
  readonly fail: (error: unknown) => void;
  readonly dismiss: (key: number) => void;
  readonly showTab: (id: number) => void;
  /** Does something that takes its time. */
  readonly during: (label: string, work: () => Promise<unknown>) => Promise<void>;
}

export function useWorkbench(): WorkbenchView {
  const [state, setState] = useState<DeskState | null>(null);
  const [tab, setTab] = useState<number | null>(null);
  const [busy, setBusy] = useState('');
  const [toasts, setToasts] = useState<readonly ToastLine[]>([]);
  const count = useRef(0);
  const activeOnServer = useRef<number | null>(null);
  /** At most one question for the state is on its way, and one more wanted after it. */
  const asking = useRef({ now: false, again: false });

  const dismiss = (key: number) => setToasts((lines) => lines.filter((line) => line.key !== key));
  const toast = (title: string, message: string, isError = false) => {
    const key = (count.current += 1);
    // the same complaint twice says no more than once
    setToasts((lines) => [
      ...lines.filter((line) => !(isError && line.message === message)).slice(-3),
      { key, title, message, isError },
    ]);
    // what went wrong stays until somebody has seen it
    if (!isError) setTimeout(() => dismiss(key), TOAST_MILLISECONDS);
  };
  const fail = (error: unknown) => toast('', (error as Error).message, true);

  const refresh = () => {
    if (asking.current.now) {
      asking.current.again = true;
      return;
    }
    asking.current = { now: true, again: false };
    ask<DeskState>('state')
      .then((fresh) => {
        setState(fresh);
        setBusy(fresh.running);
        // the script, or the person, has brought another tab to the front
        if (activeOnServer.current !== fresh.activeTab) setTab(fresh.activeTab);
        activeOnServer.current = fresh.activeTab;
      })
      .catch(fail)
      .finally(() => {
        asking.current.now = false;
        if (asking.current.again) refresh();
      });
  };
  useEffect(() => {
    refresh();
    return onNews((news: News) => {
      if (news.kind === 'toast') toast(news.title, news.message);
      else if (news.kind === 'running') setBusy(news.name);
      else refresh();
    }, refresh);
  }, []);

  const showTab = (id: number) => {
    activeOnServer.current = id;
    setTab(id);
    ask('showTab', id).catch(fail);
  };
  const during = async (label: string, work: () => Promise<unknown>) => {
    setBusy(label);
    // complaints about what was done before are settled
    setToasts((lines) => lines.filter(({ isError }) => !isError));
    await work().catch(fail);
    setBusy('');
    refresh();
  };
  return { state, tab, busy, toasts, refresh, fail, dismiss, showTab, during };
}
