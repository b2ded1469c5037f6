/** The version that every element of this copy carries. Set by the build from package.json. */
export const VERSION = '__VERSION__';

/**
 * Registers an element, unless its tag is taken: by the same version silently, by another with one warning a page.
 * Never throws, for a page may well include the script twice.
 */
export const defineOnce = (tag: string, element: CustomElementConstructor): void => {
  const taken = customElements.get(tag);
  if (!taken) {
    Object.defineProperty(element, 'version', { value: VERSION });
    customElements.define(tag, element);
    return;
  }
  const other: unknown = Reflect.get(taken, 'version');
  if (other === VERSION || warned()) return;
  console.warn(`<${tag}> is here in version ${String(other)}; ${VERSION} is not used.`);
};

/** Whether a page has been warned, by whichever copy. All copies share the registry, so the mark is left on it. */
const WARNED = Symbol.for('lm.warned');
const warned = (): boolean => {
  if (Reflect.get(customElements, WARNED)) return true;
  return !Reflect.set(customElements, WARNED, true);
};
