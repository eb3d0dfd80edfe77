import type { SiteConfiguration } from "./configuration.ts";

/** Computes something once for each configuration, because every request needs it. */
export function oncePerConfiguration<T>(
  compute: (configuration: SiteConfiguration) => T,
): (configuration: SiteConfiguration) => T {
  const known = new WeakMap<SiteConfiguration, { readonly value: T }>();
  return (configuration) => {
    let found = known.get(configuration);
    if (found === undefined) known.set(configuration, (found = { value: compute(configuration) }));
    return found.value;
  };
}
