/** What the contract promises to run under. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'none'; connect-src 'none'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'";

/** Answers an address that ends in `?csp` with the policy as a real header. */
export const contentSecurityPolicy = async (context, next) => {
  await next();
  if (context.querystring === 'csp') context.set('content-security-policy', POLICY);
};
