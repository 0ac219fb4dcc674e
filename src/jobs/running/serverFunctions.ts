// The functions that the panel may call, as types: main.ts offers them, sidebar/server.ts calls them.
import type { PanelReply, PanelState, Reply } from './panelReply';
import type { JobName } from './start';

export interface ServerFunctions {
  panelState(): Reply<PanelState>;
  runJob(name: JobName): PanelReply;
  openTab(name: string): Reply<null>;
}
