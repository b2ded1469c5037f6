/**
 * A server whose network fails: `/cut-off/<name>/…` is the built output. After `/cut-off/<name>/?off=<pattern>` requests
 * for what the pattern matches end without an answer; after `?off=` none do.
 */
export const cutOff = () => {
  const patterns = new Map();
  return (context, next) => {
    const [, name, file] = /^\/cut-off\/([\w-]+)\/(.*)$/.exec(context.path) ?? [];
    if (name === undefined) return next();
    if (file === '') {
      patterns.set(name, context.query.off);
      context.body = 'ok';
      return undefined;
    }
    const pattern = patterns.get(name);
    if (pattern && new RegExp(pattern).test(file)) {
      context.respond = false;
      context.req.socket.destroy();
      return undefined;
    }
    context.set('cache-control', 'no-store');
    context.path = `/dist/web/${file}`;
    return next();
  };
};
