/** Changes of many people at once, and files of people. */
import type { BulkAction, BulkState } from "../../identity/bulk-change.ts";
import { formats } from "../formats.ts";

const { number, plural, calendarDay } = formats.en;

export const bulk = {
  // On the list
  mark: (name: string) => `Mark ${name}`,
  open: "Change many at once",
  who: "Whom",
  marked: "The people marked in the list",
  all: (count: string) => `All that the search and filters show: ${count}`,
  action: "What",
  actions: {
    "give-role": "Give a role",
    "take-role": "Take a role away",
    suspend: "Suspend",
    reinstate: "Let in again",
    "end-sessions": "End their sessions",
  } satisfies Record<Exclude<BulkAction["do"], "import" | "invite">, string>,
  roleHint: "For giving and taking a role.",
  untilHint: "For giving a role.",
  note: "A note to them",
  noteHint: "For suspending. Each of them reads it.",
  seeEffect: "See the effect",
  nothingYet: "Nothing is changed yet: the next page shows who would be affected.",

  // A file
  importTitle: "Add people from a file",
  importLead: "A CSV file with a line for each person. You see what it would do before anything is done.",
  file: "CSV file",
  fileHint: (lines: number, megabytes: number) =>
    `In UTF-8, up to ${number(lines)} lines and ${number(megabytes)} MB. The first line names the columns: email, and if you like name, roles and confirmed.`,
  rolesOfFile: "Several roles of one person are separated by semicolons, a last day follows an equals sign:",
  neverLess: "A person who has an account gets the name and the roles of the file besides. No role is taken away.",
  newcomers: "People who have no account yet",
  makeAccounts: "Make their accounts",
  makeAccountsHint: "Without a password: they choose one by “Forgotten password?”. Nobody is told.",
  sendInvitations: "Invite them by mail",
  sendInvitationsHint: (most: number) =>
    `They choose name and password themselves. For files of up to ${number(most)} lines.`,
  read: "See the effect",

  // The effect, and what came of it
  titles: (action: BulkAction, role: string) => {
    switch (action.do) {
      case "give-role":
        return `Give many the role ${role}${action.until === "" ? "" : ` until ${calendarDay(action.until)}`}`;
      case "take-role":
        return `Take the role ${role} from many`;
      case "suspend":
        return "Suspend many";
      case "reinstate":
        return "Let many in again";
      case "end-sessions":
        return "End the sessions of many";
      case "invite":
        return "Invite a list of people";
      case "import":
        return `People from ${action.file}`;
    }
  },
  states: {
    planned: "Nothing is done yet",
    running: "Under way",
    done: "Done",
    undoing: "Being undone",
    undone: "Undone",
    stopped: "Stopped",
  } satisfies Record<BulkState, string>,
  /** Empty where the account is gone. */
  by: (person: string) => (person === "" ? "By a deleted person" : `By ${person}`),
  toMake: "New accounts",
  toInvite: "Invitations",
  toChange: "Changed",
  nothing: "So already",
  refused: "Not possible",
  done: "Done",
  undone: "Undone",
  kept: "Could not be undone",
  left: "Left",
  begin: (count: number) => plural(count, { one: "Do it for # person", other: "Do it for # people" }),
  isDone: (count: number) => plural(count, { one: "It is done, for # person.", other: "It is done, for # people." }),
  isUndone: (count: number) =>
    plural(count, { one: "It is undone, for # person.", other: "It is undone, for # people." }),
  nothingToDo: "There is nothing to do.",
  progress: (done: number, total: number) => `${number(done)} of ${number(total)}. This page loads itself again.`,
  goesOn: "It goes on when you leave this page.",
  undo: "Undo",
  /** @param until a moment, as it is written for the reader */
  undoText: (until: string) =>
    `Possible until ${until}. What somebody else has changed since is put back as well. Tokens that were revoked and sessions that were ended stay so.`,
  undoInvitations: (until: string) =>
    `Possible until ${until}. Links that were not used open nothing any more; who has an account by then keeps it.`,
  cannotUndo: "This cannot be undone: sessions that were ended stay so.",
  problemsTitle: "Not possible",
  listTitle: "People",
  first: (shown: number, total: number) => `The first ${number(shown)} of ${number(total)}`,
  line: "Line",
  place: "Place",
  toOutbox:
    "This site has no mail server: no mail goes out. The invitations wait under Mails, and you pass their links on.",
  person: "Person",
  why: "Why",
  recent: "Changes to many people",
  recentLead: "Kept for seven days.",
  none: "There was none in the last seven days.",
  somebodyRemoved: "Somebody who was removed",
};
