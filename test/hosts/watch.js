/** Notes all that goes wrong on a page, from its first line on. */
window.faults = [];
const note = (text) => window.faults.push(String(text));
console.error = console.warn = (...args) => note(args.join(' '));
addEventListener('error', ({ message }) => note(message));
addEventListener('unhandledrejection', ({ reason }) => note(reason));
document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile }) => {
  note(`${effectiveDirective} ${blockedURI} ${sourceFile}`);
});
