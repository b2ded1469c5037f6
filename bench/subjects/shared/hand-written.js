/** The script that somebody writes who takes the markup of a library, or none: fills in words, counts, shows what follows. */
import { onLanguage, words } from './words.js';

let instances = 0;

/** Ids and names are unique in a page. */
const makeUnique = (host) => {
  instances += 1;
  for (const attribute of ['id', 'for', 'name']) {
    for (const element of host.querySelectorAll(`[${attribute}]`)) {
      element.setAttribute(attribute, element.getAttribute(attribute) + instances);
    }
  }
};

const say = (host) => {
  for (const element of host.querySelectorAll('[data-word]')) element.textContent = words()[element.dataset.word];
  const then = host.querySelector('[data-then]');
  if (then) then.textContent = words()[`then${host.dataset.chosen}`] ?? '';
};

/**
 * Starts the widgets of a page, and gives the page a way to start more. `events`: what the library calls a change;
 * `box`, `bar`: what it calls a check box and a bar; `step`: by how much one more moves the bar.
 */
export const start = (
  markup,
  { events = 'change', box = 'input[type=checkbox]', bar = 'progress', step = 1, initialise } = {},
) => {
  const hosts = new Set();
  const templates = Object.fromEntries(
    Object.entries(markup).map(([kind, html]) => {
      const template = document.createElement('template');
      template.innerHTML = html;
      return [kind, template.content];
    }),
  );

  const onChange = ({ currentTarget: host, target }) => {
    if (host.dataset.widget === 'pick') {
      host.dataset.chosen = target.value;
      say(host);
      return;
    }
    const done = [...host.querySelectorAll(box)].filter(({ checked }) => checked).length;
    host.querySelector(bar).value = done * step;
    host.querySelector('[data-count]').textContent = done;
  };

  const mount = (host) => {
    if (!host.firstElementChild) host.append(templates[host.dataset.widget].cloneNode(true));
    makeUnique(host);
    say(host);
    host.addEventListener(events, onChange);
    hosts.add(host);
    initialise?.(host);
  };

  onLanguage(() => hosts.forEach(say));
  document.querySelectorAll('[data-widget]').forEach(mount);
  globalThis.app = { mount, unmount: (host) => hosts.delete(host) };
};
