/** Where a form posts to that ends a view, without the base of the site. */
export const viewAsPath = "/_gatehouse/view-as";
