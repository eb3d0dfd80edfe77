import { expect, test } from "vitest";
import { isPrintable } from "../../../src/gatehouse/core/identity/printable.ts";
import { languages } from "../../../src/gatehouse/core/page/language.ts";
import { deviceName } from "../../../src/gatehouse/core/languages/device.ts";
import { visitorWordsIn } from "../../../src/gatehouse/core/languages/index.ts";

const userAgents = [
  "Mozilla/5.0 (X11; Linux x86_64) Chrome/140.0 Safari/537.36",
  "Firefox/140.0",
  "(Windows NT 10.0)",
  "",
];

test.each(languages)("a device gets a name that a passkey may have, in %s", (language) => {
  for (const userAgent of userAgents) expect(deviceName(userAgent, visitorWordsIn(language))).toSatisfy(isPrintable);
});
