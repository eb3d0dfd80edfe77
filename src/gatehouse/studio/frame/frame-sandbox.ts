/**
 * The `sandbox` of the frame that shows the page. WebKit calls no listener in a frame without `allow-scripts`, not even the
 * studio's own; there the frame's policy alone (`script-src 'none'`) keeps scripts of the page from running.
 */
export function frameSandbox(): string {
  return callsListenersInSandbox() ? "allow-same-origin" : "allow-same-origin allow-scripts";
}

function callsListenersInSandbox(): boolean {
  const probe = document.createElement("iframe");
  probe.setAttribute("sandbox", "allow-same-origin");
  probe.hidden = true;
  document.body.append(probe);
  let isCalled = false;
  probe.contentDocument?.addEventListener("probe", () => (isCalled = true));
  probe.contentDocument?.dispatchEvent(new Event("probe"));
  probe.remove();
  return isCalled;
}
