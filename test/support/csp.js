/** What the contract promises to run under. */
export const WIDGETS =
  "default-src 'none'; script-src 'self'; style-src 'none'; connect-src 'none'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'";

/** What our own pages need besides: their style sheets and pictures. */
const PAGES = WIDGETS.replace("style-src 'none'", "style-src 'self'; img-src 'self'");

const POLICIES = { csp: WIDGETS, 'csp-page': PAGES };

/** Answers an address that ends in `?csp` or `?csp-page` with the policy as a real header. */
export const contentSecurityPolicy = async (context, next) => {
  await next();
  const policy = POLICIES[context.querystring];
  if (policy) context.set('content-security-policy', policy);
};
