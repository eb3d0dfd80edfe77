/**
 * The `Authorization` header, read strictly (RFC 9110 11.6.2). A value that cannot be read in exactly one way is
 * malformed; nothing here throws.
 */
import { hasControlCharacter } from "../access/path.ts";

export type Authorization =
  | { readonly kind: "none" }
  /** RFC 6750 2.1. */
  | { readonly kind: "bearer"; readonly token: string }
  /** RFC 7617, in UTF-8. */
  | { readonly kind: "basic"; readonly user: string; readonly password: string }
  /** A scheme that is not known here. */
  | { readonly kind: "other" }
  /** The scheme, unless it is Basic or cannot be read. */
  | { readonly kind: "malformed"; readonly scheme?: "bearer" };

const malformed: Authorization = { kind: "malformed" };
const malformedToken: Authorization = { kind: "malformed", scheme: "bearer" };
/** Characters; far more than any accepted token or password. */
const longest = 4096;
const headerPattern = /^([!#$%&'*+.^_`|~0-9A-Za-z-]+)(?: +(.*))?$/;
const token68 = /^[A-Za-z0-9\-._~+/]+=*$/;

/** `header` is the value as received, or null where the header was not sent. */
export function readAuthorization(header: string | null): Authorization {
  if (header === null) return { kind: "none" };
  if (header.length > longest) return /^bearer /i.test(header) ? malformedToken : malformed;
  const [, scheme, value = ""] = headerPattern.exec(header) ?? [];
  if (scheme === undefined) return malformed;
  switch (scheme.toLowerCase()) {
    case "bearer":
      return token68.test(value) ? { kind: "bearer", token: value } : malformedToken;
    case "basic":
      return readBasic(value);
    default:
      return { kind: "other" };
  }
}

function readBasic(value: string): Authorization {
  const pair = token68.test(value) ? decodeUtf8(value) : null;
  const colon = pair?.indexOf(":") ?? -1;
  // RFC 7617 2: a name holds no colon, and neither part a control character.
  if (pair === null || colon === -1 || hasControlCharacter(pair)) return malformed;
  return { kind: "basic", user: pair.slice(0, colon), password: pair.slice(colon + 1) };
}

function decodeUtf8(base64: string): string | null {
  try {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
