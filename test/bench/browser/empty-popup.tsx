import { render } from 'preact';

/* A popup of one line: what ours is measured beside. */

const root = document.querySelector('#popup');
if (root) render(<p>Empty</p>, root);
