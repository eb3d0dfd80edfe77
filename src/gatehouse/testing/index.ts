/** Entry `gatehouse/testing`: for a site's own browser tests with Playwright. */
export { testSite, type TestSite, type TestSiteOptions } from "./test-site.ts";
export { signInAs, type SignInAsOptions, type TestMember } from "./sign-in-as.ts";
export { expectAllowed, expectRefused, type WaitOptions } from "./expect-refused.ts";
export type { BrowserPage } from "./browser-page.ts";
export type { Reason } from "../core/refusal/reason.ts";
