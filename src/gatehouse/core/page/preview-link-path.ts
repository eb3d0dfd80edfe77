/** Where a preview link leads, without the base; and what the page there shows in its frame. */
export const previewLinkPath = "/_gatehouse/preview";
export const previewLinkFramePath = `${previewLinkPath}/frame`;
