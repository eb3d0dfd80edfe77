/**
 * Groups of people as one text: a line for each, `ROLE,ROLE CONFIRMED COUNT`. A database writes it and passes it on as one value, since
 * a hundred thousand rows would keep the thread that answers visitors busy wherever they are handed over.
 */
import type { PeopleGroup } from "./admission.ts";

/** Between the ids of roles, which hold neither of these (`roleIdSchema`). */
export const betweenRoles = ",";
export const betweenParts = " ";
export const betweenGroups = "\n";

export function readPeopleGroups(text: string): PeopleGroup[] {
  if (text === "") return [];
  return text.split(betweenGroups).map((line) => {
    const [roles = "", confirmed, count] = line.split(betweenParts);
    return {
      roles: roles === "" ? [] : roles.split(betweenRoles),
      emailVerified: confirmed === "1",
      count: Number(count),
    };
  });
}
