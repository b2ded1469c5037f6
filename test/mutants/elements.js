/** Small faults in what elements do: what has left the page goes on, what is said twice is said once. */
const mutant = (file, find, replace, ...tests) => ({ file: `src/elements/${file}`, find, replace, tests });
const leak = (file, find) => mutant(file, find, '', 'test/elements/leaving.test.ts');

export const ELEMENTS = [
  leak('shared/store-controller.ts', "document.removeEventListener('visibilitychange', this.#flush);"),
  leak('shared/store-controller.ts', "window.removeEventListener('pagehide', this.#flush);"),
  leak('shared/store-controller.ts', 'this.#flush();'),
  mutant(
    'shared/store-controller.ts',
    'this.#unsubscribe?.();\n    document',
    'document',
    'test/elements/leaving.test.ts',
  ),
  mutant('shared/store-controller.ts', 'this.#listen();\n      this', 'this', 'test/elements/leaving.test.ts'),
  mutant('shared/store-controller.ts', 'this.#sync();\n    }', '}', 'test/elements/leaving.test.ts'),
  leak('shared/actions-widget.ts', "window.removeEventListener('hashchange', this.#onAddress);"),
  leak('shared/actions-widget.ts', "window.removeEventListener('beforeprint', this.#onPaper);"),
  leak('shared/widget.ts', "window.removeEventListener('load', this.#recognise);"),
  mutant('contact-card/contact-card.ts', 'clearTimeout(this.#timer);\n  }', '}', 'test/elements/leaving.test.ts'),
  leak('contact-card/contact-card.ts', ' || !this.isConnected'),
  leak('shared/own-content.ts', 'this.#observer.disconnect();'),
  mutant(
    'shared/announcer.ts',
    'region.textContent === message ? `${message}\\u00a0` : message',
    'message',
    'test/elements/announcements.test.ts',
  ),
];
