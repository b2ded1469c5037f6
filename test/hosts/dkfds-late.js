/** A header that comes once the widgets have been rendered, and before the page is loaded. */
const header = document.createElement('header');
header.className = 'portal-info';
document.body.prepend(header);
