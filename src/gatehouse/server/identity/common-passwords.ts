/** The passwords that attackers try first. The one file that imports the list, which is loaded when it is first needed. */
let loading: Promise<ReadonlySet<string>> | undefined;

/** In lower case. Loading takes about 100 ms and 5 MB, once in a process. */
export function commonPasswords(): Promise<ReadonlySet<string>> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(): Promise<ReadonlySet<string>> {
  const { dictionary } = await import("@zxcvbn-ts/language-common");
  return new Set<string>(dictionary["passwords-common"]);
}
