/** How findings name a file: a file of the site by its path, one of a package by the package's name. */

export interface NamedFile {
  readonly name: string;
  /** Whether the owner of the site can edit it. */
  readonly isOfSite: boolean;
}

/** @param file relative to the site's folder, or absolute */
export function asNamed(file: string): NamedFile {
  const inPackages = file.replaceAll("\\", "/").split("/node_modules/").at(-1) ?? "";
  const isInPackage = /(?:^|[\\/])node_modules[\\/]/.test(file);
  if (!isInPackage) return { name: file, isOfSite: true };
  const [first = "", second = ""] = inPackages.replace(/^node_modules\//, "").split("/");
  return { name: `the package ${first.startsWith("@") ? `${first}/${second}` : first}`, isOfSite: false };
}
