import { hydrate } from 'preact';
import { useState } from 'preact/hooks';

/* A page's own script, as sites have it: Preact takes over markup that was served, then updates it. */

interface Page {
  texts: readonly string[];
  faults: string[];
  start(): void;
  set(texts: readonly string[]): void;
}

const page = globalThis as unknown as Page;
const root = document.querySelector('#app');

function Story() {
  const [texts, setTexts] = useState(page.texts);
  page.set = setTexts;
  return (
    <article>
      <h1>Une année de départs</h1>
      {texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </article>
  );
}

page.start = () => {
  if (root === null) return;
  const served = root.innerHTML;
  const nodes = [...root.querySelectorAll('p')];
  hydrate(<Story />, root);
  if (root.innerHTML !== served) page.faults.push('hydration changed the markup');
  if (nodes.some((node) => !node.isConnected)) page.faults.push('hydration made nodes anew');
};
