/** Bytes of a file of people: about a hundred thousand lines. */
export const longestImport = 16 * 1024 * 1024;
