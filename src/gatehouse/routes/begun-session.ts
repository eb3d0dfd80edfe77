/** The response to a form that has signed a person in. */
import { readDeviceMarks, writeDeviceCookie } from "../core/identity/device-cookie.ts";
import { getRuntime } from "../server/runtime-slot.ts";
import { seePage } from "./forms/done.ts";

interface BegunSession {
  readonly sessionId: string;
  readonly memberId: string;
  readonly passwordHash: string;
}

/** @param path of this site, already checked */
export function withSession(request: Request, begun: BegunSession, path: string): Response {
  const { deviceMarks, identity, settings } = getRuntime();
  const secure = settings.origin.startsWith("https:");
  const { sessionId: id, memberId, passwordHash: storedHash } = begun;
  const device = deviceMarks.presented(readDeviceMarks(request.headers.get("cookie"), secure));
  const response = seePage(path);
  for (const cookie of identity.sessionBegun({ id, remembered: false })) response.headers.append("Set-Cookie", cookie);
  response.headers.append("Set-Cookie", writeDeviceCookie(device.signedIn({ memberId, storedHash }), secure));
  return response;
}
