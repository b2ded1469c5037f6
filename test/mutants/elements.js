/** Small faults in what elements do: what has left the page goes on, what is said twice is said once. */
const mutant = (file, find, replace, ...tests) => ({ file: `src/elements/${file}`, find, replace, tests });
const leak = (file, find) => mutant(file, find, '', 'test/elements/leaving.test.ts');

export const ELEMENTS = [
  leak('controllers/answers.ts', "document.removeEventListener('visibilitychange', this.#flush);"),
  leak('controllers/answers.ts', "window.removeEventListener('pagehide', this.#flush);"),
  leak('controllers/answers.ts', 'this.#flush();'),
  mutant('controllers/answers.ts', 'this.#unsubscribe?.();\n    document', 'document', 'test/elements/leaving.test.ts'),
  mutant('controllers/answers.ts', 'this.#subscribe();\n    this.#sync', 'this.#sync', 'test/elements/leaving.test.ts'),
  mutant(
    'controllers/answers.ts',
    'this.#sync();\n  }\n\n  hostDis',
    '}\n\n  hostDis',
    'test/elements/leaving.test.ts',
  ),
  leak('controllers/export-menu.ts', "window.removeEventListener('hashchange', this.#readAddress);"),
  leak('controllers/export-menu.ts', "window.removeEventListener('beforeprint', this.#onBeforePrint);"),
  leak('controllers/export-menu.ts', "window.removeEventListener('online', this.#onOnline);"),
  leak('controllers/lazy-loader.ts', "window.removeEventListener('online', this.#retry);"),
  leak('controllers/theme.ts', "window.removeEventListener('load', this.#detect);"),
  mutant('contact-card/contact-card.ts', 'clearTimeout(this.#timer);\n  }', '}', 'test/elements/leaving.test.ts'),
  leak('contact-card/contact-card.ts', ' || !this.isConnected'),
  leak('controllers/slotted-content.ts', 'this.#observer?.disconnect();'),
  mutant(
    'announcer.ts',
    'region.textContent === message ? `${message}\\u00a0` : message',
    'message',
    'test/elements/announcements.test.ts',
  ),
  mutant('announcer.ts', 'if (region.lang !== lang) region', 'region', 'test/elements/announcements.test.ts'),
  mutant('announcer.ts', 'if (last !== region) last?', 'if (!last) last?', 'test/elements/announcements.test.ts'),
  mutant('principle-checklist/hand-over.ts', 'node.open = true', '', 'test/elements/hand-over.test.ts'),
  mutant('widget.ts', 'this.#fallback?.remove();', '', 'test/package/fallback.test.ts'),
  mutant('events.ts', 'extends NativeEvent', 'extends Event', 'test/package/old-libraries.test.ts'),
  // A widget that fails once, and values of any type.
  mutant('widget.ts', "this.fire('lm-error', { reason: 'rendering' });", '', 'test/elements/widget.test.ts'),
  mutant('widget.ts', 'if (!this.hasUpdated) return;', '', 'test/elements/widget.test.ts'),
  mutant('widget.ts', 'if (!pending) return result;', 'return result;', 'test/elements/contact-card-custom.test.ts'),
  mutant('describe.ts', 'text = String(value);', 'text = `${value as string}`;', 'test/elements/widget.test.ts'),
  mutant(
    'widget.ts',
    'if (this.#isRestoring && this.#setSince?.has(name)) return;',
    '',
    'test/elements/properties.test.ts',
  ),
  mutant(
    'safe-environment.ts',
    'Promise.resolve(result).catch(() => undefined);',
    '',
    'test/elements/properties.test.ts',
  ),
  mutant('answers-widget.ts', 'this.exportMenu.dismissMessage();', '', 'test/elements/export-menu.test.ts'),
  mutant(
    'controllers/answers.ts',
    'this.#store?.flush();\n    this.#openedWith',
    'this.#openedWith',
    'test/elements/checklist-team.test.ts',
  ),
  mutant('controllers/answers.ts', 'if (!this.#syncIsDue) this', 'this', 'test/elements/checklist-team.test.ts'),
  mutant('export-menu/export-menu.ts', 'undo.restoreView?.();', '', 'test/elements/picker-plan.test.ts'),
];
