// Starts the workbench in the browser.
import { render } from 'preact';
import { App } from './parts/App';

const place = document.getElementById('app');
if (place !== null) render(<App />, place);
