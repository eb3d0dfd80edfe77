/** Paths of the module's own that pages print, without the base of the site. */

/** The style sheet of the module's own pages. */
export const moduleStylesPath = "/_gatehouse/styles.css";

/** The published theme as a style sheet for the rest of the site. */
export const themeStylesPath = "/_gatehouse/theme.css";

/** Where a preview link leads, and what the page there shows in its frame. */
export const previewLinkPath = "/_gatehouse/preview";
export const previewLinkFramePath = `${previewLinkPath}/frame`;

/** Where the form posts to that ends a view of the site. */
export const viewAsPath = "/_gatehouse/view-as";
