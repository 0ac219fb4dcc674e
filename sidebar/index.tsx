// Starts the panel.
import { render } from 'preact';
import { Panel } from './parts/Panel';

const place = document.getElementById('panel');
if (place !== null) render(<Panel />, place);
