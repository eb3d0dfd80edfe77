/**
 * The answer to what a script sent, once its person sends it from the page that kept it: the script is gone, and the person would
 * read JSON. They are led back to that page instead, which says what became of it.
 */
import type { OutgoingHttpHeaders, ServerResponse } from "node:http";
import { whatBecameOf } from "./send-kept.ts";

type WriteHead = (status: number, text: string, headers: OutgoingHttpHeaders) => ServerResponse;

/**
 * @param keptPath the page that shows what is kept
 * @param cameFrom path of the page on which the script ran, where it is known
 * @param settle puts back what the site did not accept; the person is led back once that is done
 */
export function leadBack(
  response: ServerResponse,
  keptPath: string,
  cameFrom: string | undefined,
  settle: (status: number) => Promise<void>,
): void {
  const writeHead = response.writeHead.bind(response) as WriteHead;
  const end = response.end.bind(response) as () => void;
  response.writeHead = (status: number, ...rest: readonly unknown[]) => {
    const headers = (rest.find((part) => typeof part === "object" && part !== null) ?? {}) as OutgoingHttpHeaders;
    const text = rest.find((part) => typeof part === "string");
    const type = headerOf(headers, "content-type") ?? response.getHeader("content-type");
    // A page of the site says by itself what became of it, and so does one that it leads to.
    if (status < 200 || (status >= 300 && status < 400) || String(type).includes("text/html")) {
      return writeHead(status, text ?? response.statusMessage, headers);
    }
    const cookies = headerOf(headers, "set-cookie") ?? response.getHeader("set-cookie");
    response.write = () => true;
    response.end = () => response;
    response.writeHead = () => response;
    void settle(status).then(() => {
      for (const name of response.getHeaderNames()) {
        if (/^(?:content|transfer)-|^etag$/.test(name)) response.removeHeader(name);
      }
      writeHead(303, "See Other", {
        Location: keptPath + doneOf(status, cameFrom),
        "Cache-Control": "no-store",
        "Content-Length": 0,
        ...(cookies !== undefined && { "Set-Cookie": cookies }),
      });
      end();
    });
    return response;
  };
}

/** What the page says: one that was not accepted is shown there with the reason. */
function doneOf(status: number, cameFrom: string | undefined): string {
  const became = whatBecameOf(status);
  const onward = cameFrom === undefined ? "" : `&returnTo=${encodeURIComponent(cameFrom)}`;
  if (became === "accepted") return `?done=kept-sent${onward}`;
  return became === "turned-away" ? "?done=kept-not-sent" : "";
}

function headerOf(headers: OutgoingHttpHeaders, name: string) {
  return Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1];
}
