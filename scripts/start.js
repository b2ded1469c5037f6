/** `npm start`: builds, serves `dist/web/`, prints the address when it answers. Ends on SIGINT and SIGTERM. */
import { build } from './build.js';

await build();
// Not before the build: on a fresh clone it installs what this imports.
const { serve } = await import('./serve.js');

const port = Number(process.env.PORT ?? 4173);
try {
  const server = await serve('dist/web', { port });
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => server.close());
  console.log(`http://localhost:${port}/ · the demo is at http://localhost:${port}/demo/`);
} catch (error) {
  console.error(
    error.code === 'EADDRINUSE' ? `Port ${port} is taken. Choose another one: PORT=4174 npm start` : error.message,
  );
  process.exitCode = 1;
}
