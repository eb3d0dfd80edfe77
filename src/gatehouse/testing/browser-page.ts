/** What tests need of a page of Playwright, which this module does not depend on. */

export interface BrowserPage {
  url(): string;
  context(): {
    addCookies(
      cookies: { readonly name: string; readonly value: string; readonly url: string; readonly httpOnly: boolean }[],
    ): Promise<unknown>;
  };
  /** Sends the cookies of the browser. */
  readonly request: {
    get(
      url: string,
      options: { readonly headers: Record<string, string>; readonly maxRedirects: number },
    ): Promise<{ status(): number; text(): Promise<string> }>;
  };
  evaluate(script: string): Promise<unknown>;
}
