/** Preact, one tree for each place in the page. */
import { render } from 'preact';
import { COMPONENTS } from '../shared/components.jsx';

const mount = (host) => {
  const Component = COMPONENTS[host.dataset.widget];
  render(<Component />, host);
};

document.querySelectorAll('[data-widget]').forEach(mount);
globalThis.app = { mount, unmount: (host) => render(null, host) };
