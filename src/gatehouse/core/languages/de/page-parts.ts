import { isOwnKind, readableKind } from "../../blocks/own-kind.ts";
import type { BlockName } from "../block-name.ts";
import type { blocks as englishBlocks, colours as englishColours } from "../en/page-parts.ts";

export const blocks: typeof englishBlocks = {
  brand: { label: "Name der Website", purpose: "Der Name der Website mit einem Zeichen daneben" },
  heading: { label: "Überschrift", purpose: "Was passiert ist, in wenigen Worten" },
  explanation: { label: "Erklärung", purpose: "Warum die Seite nicht geöffnet werden kann" },
  "sign-in": { label: "Anmeldeformular", purpose: "Hier meldet man sich an; angemeldete Personen sehen ihr Konto" },
  "next-steps": { label: "Nächste Schritte", purpose: "Was man jetzt tun kann" },
  "support-links": { label: "Hilfe-Links", purpose: "Links zu Hilfe und zur Startseite" },
  contact: { label: "Kontakt", purpose: "An wen man sich wenden kann" },
  "rich-text": { label: "Text", purpose: "Eigener Text" },
  picture: { label: "Bild", purpose: "Eine Zeichnung oder ein eigenes Bild" },
  group: { label: "Gruppe", purpose: "Bausteine, die zusammengehören" },
  columns: { label: "Spalten", purpose: "Bausteine nebeneinander; auf dem Telefon untereinander" },
  divider: { label: "Trennlinie", purpose: "Eine dünne Linie" },
  footer: { label: "Fußzeile", purpose: "Eine letzte Zeile und die Vorgangsnummer" },
};

/** A site's own block goes by its kind where its definition is not at hand: see `withBlockNames`. */
export function blockLabel(block: BlockName): string {
  if (typeof block === "object") return block.called;
  return isOwnKind(block) ? readableKind(block) : blocks[block].label;
}

/** Named side by side, so that no case is needed. */
export const colours: typeof englishColours = {
  page: "Seitenhintergrund",
  wash: "Licht der Seite",
  glow: "zweites Licht der Seite",
  surface: "Karte",
  line: "dünne Linien",
  text: "Text",
  muted: "kleine Schrift",
  link: "Links",
  accent: "Schaltfläche",
  onAccent: "Text auf der Schaltfläche",
  accentLine: "Rand der Schaltfläche und Zeichnungen",
  field: "Innenfläche der Felder",
  fieldLine: "Rand der Felder",
  danger: "Fehlermeldungen",
  pending: "Zeichnung für Gründe, die Zeit brauchen",
  focus: "Rahmen um das ausgewählte Element",
  panel: "farbige Hälfte",
  onPanel: "Text auf der farbigen Hälfte",
};
