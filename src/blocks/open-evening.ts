/** An invitation for people who are no members: when the workshop is open to everyone. */
import { choice, defineBlock, line, links } from "gatehouse/blocks";

export const openEvening = defineBlock({
  file: import.meta.url,
  kind: "quoin/open-evening",
  name: { en: "Open evening", de: "Offener Abend" },
  purpose: { en: "When the workshop is open to everyone", de: "Wann die Werkstatt allen offensteht" },
  drawing: "clock",
  standsAside: true,
  fields: {
    icon: choice({
      label: { en: "Drawing", de: "Zeichnung" },
      options: {
        press: { en: "Press", de: "Presse" },
        type: { en: "Type", de: "Lettern" },
        door: { en: "Open door", de: "Offene Tür" },
      },
    }),
    title: line({ label: { en: "Title", de: "Titel" }, most: 60 }),
    when: line({
      label: { en: "When", de: "Wann" },
      hint: { en: "Second Thursday of the month, from 7 pm", de: "Jeden zweiten Donnerstag im Monat ab 19 Uhr" },
      most: 80,
    }),
    where: line({ label: { en: "Where", de: "Wo" }, most: 120 }),
    links: links({ label: { en: "Links", de: "Links" }, most: 2 }),
  },
  component: "./OpenEvening.astro",
  compose: ({ icon, title, when, where, links: more }) =>
    title === null && when === null ? null : { icon, title, when, where, links: more },
});
