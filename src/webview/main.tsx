import { render } from 'preact';
import { App } from './app';
import { openConnection } from './connection';
import './panel.css';

const root = document.getElementById('root');
if (root === null) throw new Error('the page has no element #root');
render(<App connection={openConnection()} />, root);
