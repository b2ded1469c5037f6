/* Runs in a page that has been rendered: makes instances, ticks, changes the language, in the same way for all subjects. */
globalThis.benchStart = (subject) => {
  const { tags, box, isOurs } = subject;
  const main = document.querySelector('main');
  let hosts = [...main.querySelectorAll(tags ? Object.values(tags).join() : '[data-widget]')];

  const create = (kind, i) => {
    const host = document.createElement(tags?.[kind] ?? 'div');
    if (!tags) host.dataset.widget = kind;
    // Without it all would share one list of answers, which nobody wants who puts two on a page.
    if (isOurs) host.setAttribute('storage-key', `instance-${i}`);
    return host;
  };

  globalThis.bench = {
    mount(kind, n) {
      hosts = Array.from({ length: n }, (_, i) => create(kind, i));
      main.append(...hosts);
      if (!tags) hosts.forEach((host) => app.mount(host));
    },
    tick(i) {
      const host = hosts[i];
      (host.shadowRoot ?? host).querySelector(box).click();
    },
    nothing() {},
    language(lang) {
      document.documentElement.lang = lang;
    },
    unmount() {
      if (!tags) hosts.forEach((host) => app.unmount(host));
      main.replaceChildren();
      hosts = [];
    },
  };

  const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  /** When nothing is left to be done: some render in tasks of their own, as many as they need. */
  const idle = () => new Promise((resolve) => requestIdleCallback(resolve));

  /** As code of a page runs, in a task of its own, so that it is seen as script; and the frame that shows what it did. */
  const act = async (name, values) => {
    await new Promise((resolve) =>
      setTimeout(() => {
        bench[name](...values);
        resolve();
      }),
    );
    await frame();
  };

  globalThis.benchRun = async (name, ...values) => {
    await act(name, values);
    await idle();
    await frame();
  };

  globalThis.benchRepeat = async (n, name, ...values) => {
    for (let i = 0; i < n; i += 1) await act(name, values);
  };
};
