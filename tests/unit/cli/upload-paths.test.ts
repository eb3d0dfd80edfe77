/** Which pages of the console take more than `bodySizeLimit` of the adapter lets other pages take. */
import { expect, test } from "vitest";
import { uploadsOf } from "../../../src/gatehouse/cli/open-site.ts";

const most = (path: string) =>
  uploadsOf({ consolePath: "/a.b/admin" }).find(({ paths }) => paths.test(path))?.most ?? 0;
const megabyte = 1024 * 1024;

test.each([
  ["/a.b/admin/pictures", 10 * megabyte],
  ["/a.b/admin/pictures/abc234/replace", 10 * megabyte],
  ["/a.b/admin/people/import", 16 * megabyte],
  ["/a.b/admin/page/file", 64 * megabyte],
  ["/a.b/admin/page/file/", 64 * megabyte],
  ["/a.b/admin/page/studio/save", megabyte / 2],
  ["/a.b/admin/page/check", megabyte / 2],
])("%s takes %i bytes", (path, bytes) => expect(most(path)).toBeGreaterThanOrEqual(bytes));

test.each([
  "/a.b/admin/page",
  "/a.b/admin/page/file/export",
  "/axb/admin/page/file",
  "/a.b/admin/page/files",
  "/other/a.b/admin/page/file",
])("%s takes no more than other pages", (path) => expect(most(path)).toBe(0));
