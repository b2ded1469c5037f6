import { createServer } from 'node:http';
import sirv from 'sirv';

/** Serves a folder on this machine, as any static server would; `headers` go with every answer. */
export const serve = (folder, { port = 0, headers = {} } = {}) =>
  new Promise((resolve, reject) => {
    const setHeaders = (response) => {
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    };
    const server = createServer(sirv(folder, { dev: true, setHeaders }));
    server.once('error', reject);
    server.listen(port, 'localhost', () =>
      resolve({
        port: server.address().port,
        close() {
          server.close();
          server.closeAllConnections();
        },
      }),
    );
  });
