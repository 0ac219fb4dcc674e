// What of the host is started by itself: commands and workers. Each becomes build/host/<same path>.mjs.
export const hostEntryPoints = [];
