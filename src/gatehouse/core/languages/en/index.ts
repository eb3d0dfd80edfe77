import { formats } from "../formats.ts";
import { access } from "./access.ts";
import { account } from "./account.ts";
import { adminProblems } from "./admin-problems.ts";
import { changes } from "./changes.ts";
import { directories } from "./directories.ts";
import { effect } from "./effect.ts";
import { findings } from "./findings.ts";
import { mails } from "./mails.ts";
import { bulk } from "./bulk.ts";
import { joining } from "./joining.ts";
import { map } from "./map.ts";
import { matchSite } from "./match-site.ts";
import { merge } from "./merge.ts";
import { names } from "./names.ts";
import { notices } from "./notices.ts";
import { overview } from "./overview.ts";
import { ownAccount } from "./own-account.ts";
import { ownProblems } from "./own-problems.ts";
import { blockFields } from "./block-fields.ts";
import { blocks, colours } from "./page-parts.ts";
import { page } from "./page.ts";
import { people } from "./people.ts";
import { pictures } from "./pictures.ts";
import { audit } from "./audit.ts";
import { figures } from "./figures.ts";
import { records } from "./records.ts";
import { refusalList } from "./refusal-list.ts";
import { requests } from "./requests.ts";
import { roles } from "./roles.ts";
import { rules } from "./rules.ts";
import { search } from "./search.ts";
import { searchWords } from "./search-words.ts";
import { shell } from "./shell.ts";
import { studioPictures } from "./studio-pictures.ts";
import { studio } from "./studio.ts";
import { studioPublishing } from "./studio-publishing.ts";
import { webhooks } from "./webhooks.ts";
import { waysIn } from "./ways-in.ts";
import { viewAs } from "./view-as.ts";
import { why } from "./why.ts";

export const english = {
  language: "en" as const,
  formats: formats.en,
  account,
  waysIn,
  names,
  notices,
  ownAccount,
  ownProblems,
  console: {
    access,
    adminProblems,
    changes,
    effect,
    findings,
    shell,
    overview,
    people,
    bulk,
    merge,
    joining,
    mails,
    requests,
    search,
    searchWords,
    webhooks,
    directories,
    roles,
    rules,
    records,
    why,
    refusalList,
    figures,
    audit,
    page,
    pictures,
    blocks,
    blockFields,
    studio,
    studioPictures,
    studioPublishing,
    colours,
    map,
    matchSite,
    viewAs,
  },
};
