/**
 * Requests whose end two readers would find in two places (RFC 9112 6, 11.2), and whole ones that only look like it.
 *
 * @param host the one they name
 */
export function framingTricks(host: string) {
  const hidden = `GET /members HTTP/1.1\r\nHost: ${host}\r\n\r\n`;
  const chunked = `0\r\n\r\n${hidden}`;
  const post = (headers: readonly string[], body: string, target = "/login") =>
    `POST ${target} HTTP/1.1\r\nHost: ${host}\r\nAccept: text/html\r\n${headers.map((field) => `${field}\r\n`).join("")}\r\n${body}`;
  /** Each must be answered once, with 400 or a closed connection: the bytes after it must not be read as a request. */
  const conflicts = {
    "a length and chunks": post(["Content-Length: 6", "Transfer-Encoding: chunked"], chunked),
    "chunks and a length": post(["Transfer-Encoding: chunked", "Content-Length: 6"], chunked),
    "two lengths": post(["Content-Length: 0", `Content-Length: ${hidden.length}`], hidden),
    "two lengths in one field": post([`Content-Length: 0, ${hidden.length}`], hidden),
    "the same length twice": post(["Content-Length: 3", "Content-Length: 3"], "a=1"),
    "a length with a sign": post(["Content-Length: +3"], "a=1"),
    "a negative length": post(["Content-Length: -1"], "a=1"),
    "a length in hex": post(["Content-Length: 0x3"], "a=1"),
    "a length with a space": post(["Content-Length: 3 3"], "a=1"),
    "a length beyond all numbers": post(["Content-Length: 99999999999999999999999"], "a=1"),
    "an empty length": post(["Content-Length:"], hidden),
    "chunks under another name": post(["Transfer-Encoding: xchunked"], chunked),
    "chunks that are not last": post(["Transfer-Encoding: chunked, identity"], chunked),
    "chunks twice": post(["Transfer-Encoding: chunked", "Transfer-Encoding: identity"], chunked),
    "chunks in quotes": post(['Transfer-Encoding: "chunked"'], chunked),
    "chunks behind a vertical tab": post(["Transfer-Encoding: \u000bchunked"], chunked),
    "a space before the colon": post(["Transfer-Encoding : chunked"], chunked),
    "a name with a tab": post(["Transfer\tEncoding: chunked"], chunked),
    "a name with a zero": post(["Content-Length\u0000: 3"], "a=1"),
    "a folded field": post(["X: a\r\n b", "Content-Length: 0"], ""),
    "folded chunks": post(["Transfer-Encoding:\r\n chunked"], chunked),
    "a first line that is folded": `GET / HTTP/1.1\r\n Host: ${host}\r\n\r\n`,
    "a bare line feed": `GET / HTTP/1.1\nHost: ${host}\n\n${hidden}`,
    "a bare carriage return": `GET / HTTP/1.1\r\nHost: ${host}\r\nX: a\rTransfer-Encoding: chunked\r\n\r\n`,
    "a field without a colon": `GET / HTTP/1.1\r\nHost: ${host}\r\nX\r\n\r\n`,
    "a field without a name": `GET / HTTP/1.1\r\nHost: ${host}\r\n: x\r\n\r\n`,
    "a chunk of no size": post(["Transfer-Encoding: chunked"], `x\r\n\r\n${chunked}`),
    "a chunk of negative size": post(["Transfer-Encoding: chunked"], `-1\r\n\r\n${chunked}`),
    "a chunk in hex with 0x": post(["Transfer-Encoding: chunked"], `0x3\r\na=1\r\n${chunked}`),
    "a chunk of endless size": post(["Transfer-Encoding: chunked"], `ffffffffffffffffff\r\na=1\r\n${chunked}`),
    "a chunk that is longer than it says": post(["Transfer-Encoding: chunked"], `1\r\na=1\r\n${chunked}`),
    "chunks that end in line feeds": post(["Transfer-Encoding: chunked"], `3\na=1\n0\n\n${hidden}`),
    "no version": "GET /members\r\n\r\n",
    "an older version with chunks": `POST /login HTTP/1.0\r\nHost: ${host}\r\nTransfer-Encoding: chunked\r\n\r\n${chunked}`,
    "the preface of HTTP/2": "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
    "a TLS handshake": "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003",
    zeros: "\u0000".repeat(100),
    "no Host": "GET /members HTTP/1.1\r\n\r\n",
    "headers without end": `GET / HTTP/1.1\r\nHost: ${host}\r\n${"X: y\r\n".repeat(5000)}\r\n`,
    "a field without end": `GET / HTTP/1.1\r\nHost: ${host}\r\nX: ${"y".repeat(100_000)}\r\n\r\n`,
  };
  /** Each is one request, though its body looks like more. */
  const whole = {
    "a body that looks like a request": post([`Content-Length: ${hidden.length}`], hidden),
    "a refused body that looks like a request": post([`Content-Length: ${hidden.length}`], hidden, "/members"),
    "a chunked body that looks like a request": post(
      ["Transfer-Encoding: chunked"],
      `${hidden.length.toString(16)}\r\n${hidden}\r\n0\r\n\r\n`,
    ),
    "a refused chunked body": post(
      ["Transfer-Encoding: chunked"],
      `${hidden.length.toString(16)}\r\n${hidden}\r\n0\r\n\r\n`,
      "/members",
    ),
    "chunks with extensions and trailers": post(
      ["Transfer-Encoding: chunked", "Trailer: Host"],
      "3;x=y\r\na=1\r\n0\r\nHost: evil.example\r\n\r\n",
    ),
    "chunks in capitals": post(["Transfer-Encoding: CHUNKED"], "3\r\na=1\r\n0\r\n\r\n"),
    "GET with a body": `GET /members HTTP/1.1\r\nHost: ${host}\r\nContent-Length: ${hidden.length}\r\n\r\n${hidden}`,
    "a body that waits to be asked for": post(["Content-Length: 3", "Expect: 100-continue"], "a=1", "/members"),
    "an unknown expectation": post(["Content-Length: 3", "Expect: the-unexpected"], "a=1", "/members"),
    "a version to come": `GET /members HTTP/2.0\r\nHost: ${host}\r\n\r\n`,
    "another protocol": `GET /members RTSP/1.0\r\nHost: ${host}\r\n\r\n`,
    "a tunnel": `CONNECT localhost:22 HTTP/1.1\r\nHost: ${host}\r\n\r\n`,
  };
  /** The same, of requests behind which nothing can be sent. */
  const last = {
    "a body that is announced and does not come": post(["Content-Length: 10"], "a=1", "/members"),
    "an offer to speak otherwise": `GET /members HTTP/1.1\r\nHost: ${host}\r\nConnection: Upgrade, close\r\nUpgrade: websocket\r\n\r\n`,
  };
  return { conflicts, whole, last };
}
