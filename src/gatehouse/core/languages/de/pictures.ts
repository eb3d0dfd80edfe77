import type { PicturePlace } from "../../page/picture-uses.ts";
import type { pictures as english } from "../en/pictures.ts";
import { formats } from "../formats.ts";
import { blockLabel } from "./page-parts.ts";

const { list, number, plural } = formats.de;

function place(one: PicturePlace): string {
  if (typeof one === "object") return blockLabel(one.block);
  return { "mark-light": "Logo", "mark-dark": "Logo auf Dunkel", icon: "Symbol", background: "Hintergrund" }[one];
}

const places = (all: readonly PicturePlace[]) => list([...new Set(all.map(place))], "and");

export const pictures: typeof english = {
  title: "Bilder",
  lead: "Logos und Bilder für die Hinweisseite. Was 30 Tage lang auf keiner Seite war, wird entfernt.",
  none: "Noch keine Bilder",
  noneText: "Laden Sie das Logo Ihrer Website hoch, oder ein Bild für die Seite.",
  stored: (count, bytes) =>
    `${plural(count, { one: "# Bild", other: "# Bilder" })}, ${number(Math.ceil(bytes / 1024))} kB`,
  upload: "Bild hochladen",
  uploadLead:
    "PNG, JPEG, WebP, AVIF, GIF oder SVG, bis 10 MB. Es wird verkleinert, und was die Datei sonst verrät, wird entfernt.",
  file: "Datei",
  alt: "Was es zeigt",
  altHint: "Wird Menschen vorgelesen, die es nicht sehen: „Unser Laden in der Mühlgasse“.",
  isDecorative: "Es schmückt nur",
  isDecorativeHint: "Dann wird es nicht vorgelesen.",
  send: "Hochladen",
  notStored: "Das Bild wurde nicht gespeichert",
  size: (width, height, bytes) => `${number(width)} × ${number(height)}, ${number(Math.ceil(bytes / 1024))} kB`,
  decorates: "Schmückt nur",

  unused: "Nicht verwendet",
  inDraft: (all) => `Im Entwurf: ${places(all)}`,
  inLive: (all) => `Auf der Seite: ${places(all)}`,
  inHistory: (count) => plural(count, { one: "In # älteren Fassung", other: "In # älteren Fassungen" }),

  missing: "Dieses Bild gibt es nicht",
  about: "Über dieses Bild",
  focus: "Was im Bild bleibt",
  focusHint: "Wo das Bild beschnitten wird, bleibt diese Stelle: in Prozent von links und von oben.",
  focusX: "Von links, in Prozent",
  focusY: "Von oben, in Prozent",
  notChanged: "Es wurde nichts geändert",
  uses: "Wo es verwendet wird",
  useAs: "Verwenden als",
  useAsLead: "Es kommt in den Entwurf. Andere Bilder der Seite wählen Sie in ihren Bausteinen.",
  brandPlaces: {
    "mark-light": "Logo",
    "mark-dark": "Logo auf dunklem Grund",
    icon: "Symbol im Browser-Tab",
    background: "Hintergrund",
  },
  notUsed: "Der Entwurf wurde nicht geändert",
  replace: "Ersetzen",
  replaceTitle: "Dieses Bild ersetzen",
  replaceText:
    "Der Entwurf zeigt dann das neue Bild an seiner Stelle. Was veröffentlicht ist, bleibt, bis Sie veröffentlichen.",
  remove: "Entfernen",
  removeTitle: "Dieses Bild entfernen",
  removeQuestion: "Dieses Bild entfernen?",
  removeText: "Es kann nicht zurückgeholt werden.",
  usedText: "Die Seite, ihr Entwurf oder ihr Verlauf zeigt es, deshalb kann es nicht entfernt werden.",
  notRemoved: "Das Bild wurde nicht entfernt",
  noPicture: "Kein Bild",
};
