/** What may be uploaded as a picture: the studio says so before it sends a file, and the server judges what arrives. */

/** Bytes of a file. */
export const largestUpload = 10 * 1024 * 1024;

/** For the attribute `accept` of a file input. What a file is, its content tells. */
export const uploadTypes = "image/png,image/jpeg,image/webp,image/avif,image/gif,image/svg+xml";
