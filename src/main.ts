// The public surface: what a menu, the panel, a trigger or a cell can call.
declare const global: Record<string, unknown>;

global.onOpen = () => undefined;
