import { StrictMode, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

interface State {
  readonly items: readonly { readonly key: string; readonly href?: string }[];
  readonly address?: string;
  readonly list?: readonly string[];
}

const Page = () => {
  const [{ items, address, list }, set] = useState<State>({ items: [] });
  useLayoutEffect(() => {
    Object.assign(window, { host: { set: (state: State) => flushSync(() => set(state)), end: () => root.unmount() } });
  }, []);
  return (
    <main>
      <section id="items">
        {items.map(({ key, href }) =>
          href ? (
            <a key={key} className="lm-embed" href={href}>
              {key}
            </a>
          ) : (
            <b key={key}>{key}</b>
          ),
        )}
      </section>
      {address && <p id="address">{address}</p>}
      {list && (
        <>
          <p>
            <a href="../widgets/0.2.0/embed/principle-checklist.html?lang=da&amp;items=below">Liste</a>
          </p>
          <ol>
            {list.map((title) => (
              <li key={title} id={title}>
                <strong>{title}</strong>
              </li>
            ))}
          </ol>
        </>
      )}
    </main>
  );
};

const root = createRoot(document.querySelector('#root')!);
root.render(
  <StrictMode>
    <Page />
  </StrictMode>,
);
