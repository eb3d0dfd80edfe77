/** What the studio begins with. */
import { spokenSections } from "../../../../core/languages/section-names.ts";
import { groupedLabels } from "../../../../core/page/label-groups.ts";
import { languageNames, languages } from "../../../../core/page/language.ts";
import type { StudioData } from "../../../../core/page/studio.ts";
import { reasons } from "../../../../core/refusal/reason.ts";
import { presetsOf } from "../../../../core/theme/registered-themes.ts";
import type { Editing } from "../editing.ts";
import { draftResponse } from "./answer.ts";

/** @param later URLs of the scripts that are loaded when they are needed */
export function studioData(
  { runtime, author, policy, draft, words, base, consolePath }: Editing,
  later: Pick<StudioData["paths"], "textEditor" | "match" | "german">,
): StudioData {
  const { siteName, sections, homePath, signInPath, blocks: registered, frame } = runtime.configuration;
  const { page, blocks, blockFields, colours, studio, studioPictures, studioPublishing, matchSite, overview } = words;
  return {
    draft: draftResponse(draft),
    siteName,
    language: words.language,
    languages: languages.map((id) => ({ id, name: languageNames[id] })),
    sections: spokenSections(sections, words).map(({ id, label }) => ({ id, label })),
    reasons: reasons.map((id) => ({
      id,
      label: words.records.reasons[id].label,
      meaning: words.records.reasons[id].meaning,
    })),
    presets: presetsOf(runtime.configuration).map((preset) => ({
      ...preset,
      description: page.themes[preset.id] ?? preset.description,
    })),
    blocks: registered,
    labelGroups: groupedLabels,
    hasFrame: frame !== undefined,
    // What is a function is left out when this is written as JSON.
    words: {
      ...{ page, blocks, blockFields, colours, studio, studioPictures, studioPublishing, matchSite },
      firstSteps: { title: overview.firstSteps, steps: overview.steps },
    },
    paths: { console: consolePath, page: base, signIn: signInPath, home: homePath, ...later },
    rights: {
      // Who may not edit is refused before this.
      mayEdit: policy.holdsPermission(author.roles, "page:edit"),
      mayPublish: policy.holdsPermission(author.roles, "page:publish"),
      mayChangeLook: policy.holdsPermission(author.roles, "page:theme"),
    },
  };
}
