// Starts the page in the browser: the workbench, or what it opens beside itself.
import { render } from 'preact';
import { App } from './parts/App';
import { ConsentPage } from './parts/ConsentPage';
import { DocumentPage } from './parts/DocumentPage';

function pageAt(path: string) {
  const document = /^\/document\/([\w-]+)$/.exec(path)?.[1];
  if (document !== undefined) return <DocumentPage id={document} />;
  return path === '/consent' ? <ConsentPage /> : <App />;
}

const place = document.getElementById('app');
if (place !== null) render(pageAt(location.pathname), place);
