/** A generated password, for handing over once: easy to read out, hard to guess. */
import { randomInt } from "node:crypto";

/** Without letters and digits that look alike: i, l, o, 0 and 1. */
const alphabet = "abcdefghjkmnpqrstuvwxyz23456789";
const groups = 4;
const groupLength = 4;

/** 16 characters in four groups, `k7mq-x2vd-9hrt-w4bn`: 79 bits (NIST SP 800-63B asks for 20 of a made-up secret). */
export function makeUpPassword(): string {
  const group = () => Array.from({ length: groupLength }, () => alphabet[randomInt(alphabet.length)]).join("");
  return Array.from({ length: groups }, group).join("-");
}
