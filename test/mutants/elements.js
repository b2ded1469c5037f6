/** Small faults in what elements do: what has left the page goes on, what is said twice is said once. */
const mutant = (file, find, replace, ...tests) => ({ file: `src/elements/${file}`, find, replace, tests });
const leak = (file, find) => mutant(file, find, '', 'test/elements/leaving.test.ts');

export const ELEMENTS = [
  leak('controllers/answers.ts', "document.removeEventListener('visibilitychange', this.#flush);"),
  leak('controllers/answers.ts', "window.removeEventListener('pagehide', this.#flush);"),
  leak('controllers/answers.ts', 'this.#flush();'),
  leak('controllers/answers.ts', "window.removeEventListener('pageshow', this.#onPageShow);"),
  leak(
    'controllers/answers.ts',
    'for (const type of RELEASES) window.removeEventListener(type, this.#onRelease, true);',
  ),
  mutant(
    'controllers/answers.ts',
    'this.#unsubscribe?.();\n    this.#store',
    'this.#store',
    'test/elements/leaving.test.ts',
  ),
  mutant('controllers/answers.ts', 'this.#subscribe();\n    this.#sync', 'this.#sync', 'test/elements/leaving.test.ts'),
  mutant(
    'controllers/answers.ts',
    'this.#sync();\n  }\n\n  hostDis',
    '}\n\n  hostDis',
    'test/elements/leaving.test.ts',
  ),
  leak('controllers/export-menu.ts', "window.removeEventListener('hashchange', this.#readAddress);"),
  leak('controllers/export-menu.ts', "window.removeEventListener('beforeprint', this.#onBeforePrint);"),
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
  // A widget that fails once, and values of any type.
  mutant('widget.ts', "this.fire('lm-error', { reason: 'rendering' });", '', 'test/elements/widget.test.ts'),
  mutant('widget.ts', 'if (!this.hasUpdated) return;', '', 'test/elements/widget.test.ts'),
  mutant(
    'widget.ts',
    'if (!this.#loading.size) return result;',
    'return result;',
    'test/elements/contact-card-custom.test.ts',
  ),
  mutant('widget.ts', 'return String(value);', 'return `${value as string}`;', 'test/elements/widget.test.ts'),
  mutant('answers-widget.ts', 'this.exportMenu.dismissMessage();', '', 'test/elements/export-menu.test.ts'),
  mutant(
    'controllers/answers.ts',
    'this.#store?.flush();\n    const persistence',
    'const persistence',
    'test/elements/checklist-team.test.ts',
  ),
  mutant('controllers/answers.ts', 'this.#store?.hold();', '', 'test/elements/checklist-team.test.ts'),
  mutant('controllers/answers.ts', 'if (!persisted) return;', 'return;', 'test/elements/checklist-team.test.ts'),
  mutant('templates/field-value.ts', ' && !hasFocus(field)', '', 'test/elements/checklist-team.test.ts'),
  mutant('controllers/list-names.ts', 'own.has(key) || ', '', 'test/elements/list-names.test.ts'),
  mutant(
    'controllers/list-names.ts',
    'if (waiting.has(name) && !taken.has(key)) take',
    'take',
    'test/elements/list-names.test.ts',
  ),
  mutant('export-menu/export-menu.ts', 'undo.restoreView?.();', '', 'test/elements/picker-plan.test.ts'),
];
