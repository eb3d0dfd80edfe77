/** The words of a command were not understood; the usage is printed after the message. */
export class UsageError extends Error {}
