// Starts the panel.
/*! @preserve Contains Preact, Copyright (c) 2015-present Jason Miller, MIT License. */
import { render } from 'preact';
import { Panel } from './parts/Panel';

const place = document.getElementById('panel');
if (place !== null) render(<Panel />, place);
