import type { matchSite as english } from "../en/match-site.ts";

export const matchSite: typeof english = {
  action: "An meine Website anpassen",
  hint: "Liest Seiten Ihrer Website und schlägt ein Aussehen wie ihres vor. Bis Sie es übernehmen, ändert sich nichts.",
  reading: "Ihre Seiten werden gelesen …",
  before: "Die Seite jetzt",
  after: "Wie Ihre Website",
  accept: "Dieses Aussehen übernehmen",
  decline: "Bisheriges Aussehen behalten",
  readPages: "Gelesen: {pages}",
  groups: { page: "Seite und Karte", text: "Text", links: "Links", buttons: "Schaltflächen", fields: "Felder" },
  fromSite: "Alle zeigen, und woher jedes kommt",
  became: "{name}: {value} (aus {from})",
  becameOther: "{name}: aus {value} wurde {became} (aus {from})",
  mended: "Farben, die sich geändert haben, damit alles lesbar ist",
  mendedColour: "{name}: aus {from} wurde {to}. Der Kontrast war {ratio}, nötig sind {needed}.",
  mendedBeside: "{name}: aus {from} wurde {to}, damit andere Farben darauf lesbar sind.",
  fontFiles:
    "Die Seite lädt diese Schriften Ihrer Website nicht: {fonts}. Sie nimmt die ähnlichste eigene. Im Layout Ihrer Website (Option „frame“) hat sie Ihre Schriften.",
  takeFonts: "Die Schrift Ihrer Website: {fonts}",
  takeFontsHint:
    "Die Seite fordert dann bei Ihrer Website die Schriftdateien an, die ihre Texte brauchen. Bis sie da sind, und wo sie fehlen, springen Systemschriften ein.",
  fontsOfFrame: "Die Seite steht im Layout Ihrer Website und hat deshalb Ihre Schriften ({fonts}).",
  nearest: "Ähnlichstes Design: {theme}.",
  onlyLight: "Ihre Website hat kein dunkles Aussehen. Es wurde aus ihren Farben abgeleitet.",
  onlyDark: "Ihre Website ist für alle dunkel, also ist es auch die Seite.",
  takeName: "Den Namen „{name}“",
  takePictures: "Übernehmen",
  pictures: { mark: "Zeichen", markDark: "Zeichen auf Dunkel", icon: "Symbol" },
  picturesInFrame:
    "Das Layout Ihrer Website hat ein eigenes Zeichen und Symbol. Diese erscheinen, wo eine Seite ohne das Layout steht.",
  plates: {
    light: "Im Hellen hob sich das Zeichen kaum von der Seite ab, deshalb steht es auf einer Fläche ({tone}).",
    dark: "Im Dunkeln hob sich das Zeichen kaum von der Seite ab, deshalb steht es auf einer Fläche ({tone}).",
  },
  markAlone:
    "Das Zeichen ist breit, deshalb steht der Name nicht daneben. Der Baustein „Name der Website“ kann ihn wieder zeigen.",
  taking: "Wird übernommen …",
  pictureFailed: "Nicht übernommen: {picture} ({why}). Das Aussehen lässt sich auch ohne verwenden.",
  nothing: "Keine Ihrer Seiten konnte gelesen werden.",
  unread: {
    "frame-refused":
      "{about} darf nicht in einem Rahmen gezeigt werden (X-Frame-Options oder frame-ancestors). Gelesen wurde das HTML; was die Stylesheets einbinden, fehlt.",
    "page-failed": "{about} konnte nicht geöffnet werden.",
    "needs-scripts": "{about} ist ohne Skripte leer, deshalb liefen ihre Skripte beim Lesen.",
    "colours-of-scripts": "{about} bekommt seine Farben von Skripten, deshalb liefen diese beim Lesen.",
    "sheet-elsewhere":
      "Das Stylesheet von {about} ist von hier aus nicht lesbar. Wie es die Seite aussehen lässt, war trotzdem zu sehen.",
    "picture-elsewhere": "Ein Bild stammt von {about} und kann nicht übernommen werden.",
    "no-mark": "Im Link zu Ihrer Startseite wurde kein Zeichen gefunden.",
  },
  evidence: {
    body: "Fließtext",
    heading: "Überschriften",
    scale: "Größe der Überschriften",
    radius: "Ecken",
    buttonStyle: "Schaltflächen",
    buttons: "Enden der Schaltflächen",
    fields: "Felder",
    density: "Abstände",
    surface: "Karten",
    background: "Hintergrund",
  },
};
