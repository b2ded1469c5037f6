/** A page that React has rendered on a server. `data-script` on its root: what an effect is to put in. */
import { useEffect, useState } from 'react';
import { hydrateRoot } from 'react-dom/client';

const container = document.querySelector<HTMLElement>('#root')!;
const { script, href } = container.dataset;

const Page = () => {
  const [times, setTimes] = useState(0);
  useEffect(() => {
    if (script) document.head.append(Object.assign(document.createElement('script'), { src: script }));
  }, []);
  return (
    <main>
      <p>
        <a href={href}>Anna</a>
      </p>
      <button onClick={() => setTimes(times + 1)}>{times}</button>
    </main>
  );
};

const mismatches: string[] = [];
Object.assign(window, { mismatches });
hydrateRoot(container, <Page />, { onRecoverableError: (error) => mismatches.push(String(error)) });
