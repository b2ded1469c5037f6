/** React, one root for each place in the page, as a portal would have it. */
import { createRoot } from 'react-dom/client';
import { COMPONENTS } from '../shared/components.jsx';

const roots = new WeakMap();

const mount = (host) => {
  const Component = COMPONENTS[host.dataset.widget];
  const root = createRoot(host);
  roots.set(host, root);
  root.render(<Component />);
};

document.querySelectorAll('[data-widget]').forEach(mount);
globalThis.app = { mount, unmount: (host) => roots.get(host).unmount() };
