/* Runs in the page before anything else: notes when its text is there to be read, and what moves. */
(() => {
  performance.mark('bench:new');
  const shifts = (globalThis.benchShifts = []);
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) shifts.push(value);
  }).observe({ type: 'layout-shift', buffered: true });

  const find = (root, selector) => [
    ...root.querySelectorAll(selector),
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? find(shadowRoot, selector) : [])),
  ];
  const isSeen = (element) => element.getBoundingClientRect().height > 0;
  const isRendered = () =>
    document.body &&
    find(document, 'a[href^="mailto:"]').some(isSeen) &&
    find(document, globalThis.benchControls).filter(isSeen).length >= 6;

  globalThis.benchRendered = new Promise((resolve) => {
    const look = () => {
      if (!isRendered()) {
        requestAnimationFrame(look);
        return;
      }
      performance.mark('bench:rendered');
      resolve(performance.now());
    };
    requestAnimationFrame(look);
  });
})();
