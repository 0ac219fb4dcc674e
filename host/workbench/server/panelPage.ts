// The real panel in a frame: dist/Sidebar.html with Google's `google.script` put before its first script, as a
// stand-in that talks to the page around it. It keeps Google's rules, so that what works here may work there.

/** Runs inside the frame; written as text because it is no part of the panel. */
const SHIM = `
(function () {
  'use strict';
  var waiting = new Map();
  var count = 0;
  function check(value, path, above) {
    if (value === null || value === undefined) return;
    var type = typeof value;
    if (type === 'string' || type === 'boolean' || type === 'number') return;
    if (type !== 'object') throw new TypeError('google.script.run: ' + path + ' is a ' + type + ', which is not allowed');
    if (above.indexOf(value) >= 0) throw new TypeError('google.script.run: ' + path + ' contains itself');
    var proto = Object.getPrototypeOf(value);
    if (!Array.isArray(value) && proto !== Object.prototype && proto !== null)
      throw new TypeError('google.script.run: ' + path + ' is a ' + (value.constructor && value.constructor.name) + ', which is not allowed');
    Object.keys(value).forEach(function (key) { check(value[key], path + '.' + key, above.concat([value])); });
  }
  function runner(handlers) {
    return new Proxy({}, {
      get: function (_, name) {
        if (name === 'withSuccessHandler') return function (f) { return runner(Object.assign({}, handlers, { success: f })); };
        if (name === 'withFailureHandler') return function (f) { return runner(Object.assign({}, handlers, { failure: f })); };
        if (name === 'withUserObject') return function (o) { return runner(Object.assign({}, handlers, { user: o })); };
        if (typeof name !== 'string' || /_$/.test(name)) return undefined;
        return function () {
          var args = Array.prototype.slice.call(arguments);
          args.forEach(function (arg, i) { check(arg, 'argument ' + (i + 1), []); });
          if (waiting.size >= 10) throw new Error('google.script.run: more than ten calls at once');
          count += 1;
          waiting.set(count, handlers);
          parent.postMessage({ panelCall: { id: count, name: name, args: JSON.parse(JSON.stringify(args)) } }, '*');
        };
      }
    });
  }
  window.addEventListener('message', function (event) {
    if (event.source !== parent || !event.data || !event.data.panelReply) return;
    var reply = event.data.panelReply;
    var handlers = waiting.get(reply.id);
    waiting.delete(reply.id);
    if (!handlers) return;
    if ('error' in reply) {
      var error = new Error(reply.error.message);
      error.name = reply.error.name;
      if (handlers.failure) handlers.failure(error, handlers.user);
      else console.error('Uncaught', error);
    } else if (handlers.success) handlers.success(reply.value, handlers.user);
  });
  window.google = { script: {
    get run() { return runner({}); },
    host: { close: function () { parent.postMessage({ panelClose: true }, '*'); } }
  } };
})();
`;

/** What the frame may do, as in Google's: a page that it opens is an ordinary page again, or its forms would fail. */
export const PANEL_SANDBOX =
  'allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads';

/** May talk to nobody and nothing but the page around it. */
export const PANEL_POLICY =
  "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:; connect-src 'none'; " +
  `base-uri 'self'; form-action 'none'; sandbox ${PANEL_SANDBOX}`;

/** The panel's page with the stand-in before its first script. */
export function panelPage(html: string): string {
  const shim = `<script>${SHIM}</script>`;
  const head = /<head[^>]*>/i.exec(html);
  if (head === null) return shim + html;
  const at = head.index + head[0].length;
  return html.slice(0, at) + shim + html.slice(at);
}
