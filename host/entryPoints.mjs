// What of the host is started by itself: commands and workers. Each becomes build/host/<same path>.mjs.
export const hostEntryPoints = [
  'host/commands/start.ts',
  'host/commands/demo.ts',
  'host/workbench/worker/worker.ts',
];

/** What runs in a browser and how it looks, and the files served beside it. */
export const pageEntryPoint = 'host/workbench/page/main.tsx';
export const pageStyle = 'host/workbench/page/page.css';
export const pageFiles = ['index.html'];
export const pageFolder = 'host/workbench/page';
