/**
 * A chunk that cannot be fetched is asked for once more, under another address: Firefox keeps the failure of an address
 * for as long as the page is open, so that the same would never be fetched again.
 */
export const retryImports = () => ({
  name: 'retry-imports',
  renderDynamicImport: () => ({
    left: '((file) => import(file).catch(() => import(`${file}?${Date.now()}`)))(',
    right: ')',
  }),
});
