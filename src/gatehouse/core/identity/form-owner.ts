/** The hidden field that says on whose page a form stands: somebody else may have signed in in this browser since it was opened. */
export const formOwnerField = "whose";
