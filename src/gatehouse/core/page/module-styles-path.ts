/** Where the style sheet of the module's own pages is found, without the base of the site. */
export const moduleStylesPath = "/_gatehouse/styles.css";
