/**
 * `pick.js`, for the editors of portals: opens the builder over the page that imports it, and gives the links that
 * somebody chose. An ES module; from another origin it needs CORS.
 */

import { parseAddress } from '../embed/address.js';

/** What is asked for. */
export interface PickOptions {
  /** The language of the builder, `da` or `en`. Default: that of the page, else Danish. */
  readonly lang?: string;
  /** The address of a widget that is to be changed. What is not one begins anew. */
  readonly address?: string;
}

/** A link that becomes a widget, to stand in a paragraph of its own, with the class `lm-embed`. */
export interface PickedLink {
  readonly href: string;
  readonly text: string;
}

const FOLDER = new URL('.', import.meta.url).href;

const WORDS = {
  da: { title: 'Vælg et læringsværktøj', close: 'Luk' },
  en: { title: 'Choose a learning tool', close: 'Close' },
};

// By `medium` and `em`: a portal may have made its `rem` small.
const STYLES = `
  dialog {
    box-sizing: border-box;
    font: medium/1.5 system-ui, sans-serif;
    width: min(84em, 100vw - 2em);
    max-width: none;
    height: calc(100vh - 2em);
    max-height: none;
    padding: 0;
    overflow: hidden;
    border: 1px solid #64707a;
    border-radius: 8px;
    background: #f3f6f8;
  }
  dialog::backdrop {
    background: rgb(28 35 41 / 60%);
  }
  div {
    display: flex;
    flex-direction: column;
    height: 100%;
  }
  button {
    align-self: flex-end;
    min-height: 2.75em;
    padding: 0 1.25em;
    border: 0;
    background: none;
    color: #0b5175;
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  button:focus-visible {
    outline: 3px solid #0b5175;
    outline-offset: -4px;
  }
  iframe {
    flex: 1;
    width: 100%;
    border: 0;
  }
  @media (forced-colors: active) {
    button { color: ButtonText; }
  }
`;

/** Whether it is the address of one of our pages, in the folder of whatever version the files are. */
const isOurs = (href: unknown): href is string =>
  typeof href === 'string' && URL.canParse(href) && parseAddress(href, FOLDER) !== undefined;

/** Those of the links that lead to our pages; a message could say anything. */
const linksIn = (data: unknown): readonly PickedLink[] | undefined => {
  const { type, links } = (data ?? {}) as { readonly type?: unknown; readonly links?: unknown };
  if (type !== 'lm:insert' || !Array.isArray(links)) return undefined;
  return (links as unknown[]).flatMap((link) => {
    const { href, text } = (link ?? {}) as Partial<Record<keyof PickedLink, unknown>>;
    return isOurs(href) && typeof text === 'string' ? [{ href, text }] : [];
  });
};

const addressOf = (lang: string, address = ''): string => {
  const url = new URL('index.html', FOLDER);
  url.search = String(new URLSearchParams({ insert: location.origin }));
  url.hash = String(new URLSearchParams(address ? { ui: lang, change: address } : { ui: lang }));
  return url.href;
};

/** Opens the builder. Gives the chosen links, two where somebody chose both languages, none where it was closed. */
export const pick = ({ lang = document.documentElement.lang, address }: PickOptions = {}): Promise<
  readonly PickedLink[]
> =>
  new Promise((resolve) => {
    const ui = /^en\b/i.test(lang) ? 'en' : 'da';
    const { title, close } = WORDS[ui];
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'open' });
    // Written by script, so that neither the page's policy nor its styles reach it.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLES);
    root.adoptedStyleSheets = [sheet];

    const dialog = document.createElement('dialog');
    dialog.lang = ui;
    dialog.setAttribute('aria-label', title);
    const button = Object.assign(document.createElement('button'), { type: 'button', textContent: close });
    const frame = Object.assign(document.createElement('iframe'), { title, src: addressOf(ui, address) });
    const inside = document.createElement('div');
    inside.append(button, frame);
    dialog.append(inside);
    root.append(dialog);

    let links: readonly PickedLink[] = [];
    const onMessage = ({ source, origin, data }: MessageEvent<unknown>): void => {
      if (source !== frame.contentWindow || origin !== new URL(FOLDER).origin) return;
      const given = linksIn(data);
      if (!given) return;
      links = given;
      dialog.close();
    };
    addEventListener('message', onMessage);
    button.addEventListener('click', () => dialog.close());
    dialog.addEventListener('close', () => {
      removeEventListener('message', onMessage);
      host.remove();
      resolve(links);
    });
    document.body.append(host);
    dialog.showModal();
    frame.focus();
  });
