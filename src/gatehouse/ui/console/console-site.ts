/** What the frame of the console shows of the site; `runtime.configuration` has it. Paths carry the base. */
export interface ConsoleSite {
  readonly siteName: string;
  readonly homePath: string;
  readonly consolePath: string;
  readonly accountPath: string;
  readonly signOutPath: string;
  /** Path of the site's own mark, without the base. */
  readonly mark?: string | undefined;
}
