/** Serves `dist/` by HTTP/2 and brotli 11, as a portal with its house in order does, and notes what is asked for. */
import { createSecureServer } from 'node:http2';
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { selfSigned } from './certificate.js';

const DIST = new URL('dist/', import.meta.url);
const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
};
const PACKED = ['.woff2', '.woff'];

const pack = (path) => {
  const raw = readFileSync(new URL(`.${path}`, DIST));
  if (PACKED.includes(extname(path))) return { raw, brotli: raw, gzip: raw };
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: raw.length };
  return { raw, brotli: brotliCompressSync(raw, { params }), gzip: gzipSync(raw, { level: 9 }) };
};

export const startServer = async () => {
  const files = new Map();
  const load = (path) => {
    if (!files.has(path)) files.set(path, pack(path));
    return files.get(path);
  };
  const server = createSecureServer(selfSigned());
  const result = {
    /** Paths asked for since it was last emptied. */
    requests: [],
    /** Milliseconds by which scripts come late. */
    scriptDelay: 0,
    sizeOf: (path) => Object.fromEntries(Object.entries(load(path)).map(([key, bytes]) => [key, bytes.length])),
    close() {
      server.close();
      for (const session of sessions) session.destroy();
    },
  };
  const sessions = new Set();
  server.on('session', (session) => {
    sessions.add(session);
    session.on('close', () => sessions.delete(session));
  });
  server.on('stream', (stream, { ':path': address }) => {
    const path = new URL(address, 'https://localhost').pathname;
    result.requests.push(path);
    stream.on('error', () => {});
    let file;
    try {
      file = load(path);
    } catch {
      stream.respond({ ':status': 404 });
      stream.end();
      return;
    }
    const type = extname(path);
    const encoding = PACKED.includes(type) ? {} : { 'content-encoding': 'br' };
    const answer = () => {
      if (stream.destroyed) return;
      stream.respond({ ':status': 200, 'content-type': `${TYPES[type]};charset=utf-8`, ...encoding });
      stream.end(file.brotli);
    };
    if (type === '.js' && result.scriptDelay) setTimeout(answer, result.scriptDelay);
    else answer();
  });
  await new Promise((resolve) => server.listen(0, 'localhost', resolve));
  result.origin = `https://localhost:${server.address().port}`;
  return result;
};
