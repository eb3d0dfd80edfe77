/**
 * On a page that shows what a form has led to, this once, such as recovery codes: the entry in the browser's history becomes one of a page
 * that is only opened. To load it again, or to go back to it, then sends nothing and asks nothing. Printed as it stands, so that its hash
 * can be allowed.
 */
export const shownOnceScript = `history.replaceState(null,"",location.href)`;
