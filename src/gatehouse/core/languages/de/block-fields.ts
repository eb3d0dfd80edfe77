import type { BlockFieldWords } from "../en/block-fields.ts";

export const blockFields: BlockFieldWords = {
  brand: {
    siteName: { label: "Name", hint: "Leer ist es der Name der Website." },
    tagline: { label: "Zeile unter dem Namen" },
    mark: {
      label: "Zeichen",
      options: {
        monogram: "Erster Buchstabe",
        gate: "Tor",
        leaf: "Blatt",
        spark: "Funke",
        wave: "Welle",
        none: "Keines",
      },
    },
    showName: {
      label: "Den Namen neben dem Zeichen zeigen",
      hint: "Ohne Haken, wenn Ihr eigenes Zeichen den Namen schon enthält. Er wird dann Menschen vorgelesen, die das Zeichen nicht sehen. Ohne eigenes Zeichen bleibt der Name stehen.",
    },
  },
  heading: { size: { label: "Größe", options: { regular: "Normal", large: "Groß" } } },
  explanation: {},
  "sign-in": {
    heading: { label: "Text über den Feldern", hint: "Leer genügt die Überschrift der Seite." },
    buttonLabel: {
      label: "Text auf der Schaltfläche",
      hint: "Leer steht dort „Anmelden“ in der jeweiligen Sprache.",
    },
    ways: {
      label: "Reihenfolge der Anmeldewege",
      hint: "Der Weg, den ein Browser zuletzt benutzt hat, steht immer vorn. Ein Weg, der nicht eingeschaltet ist, entfällt.",
      options: {
        password: "Passwort",
        passkey: "Passkey",
        provider: "Konto bei einem Anbieter",
        "email-code": "Code per E-Mail",
      },
    },
    requestNote: {
      label: "Wer Zugang anfragt, sagt wofür",
      options: { optional: "Freiwillig", required: "Immer" },
    },
    whoDecides: {
      label: "Wer über eine Anfrage entscheidet",
      hint: "Wird der Person gezeigt, die anfragt. Leer gelassen: wer die Website betreibt. {section}, {roles} und {site} werden ausgefüllt.",
    },
    showRemember: { label: "„Angemeldet bleiben“ anbieten" },
  },
  "next-steps": { style: { label: "Art", options: { bullets: "Punkte", numbers: "Nummern" } } },
  "support-links": {
    links: { label: "Links", hint: "Bis zu acht. Ein Link zur Startseite steht immer daneben." },
  },
  contact: {
    text: { label: "Text", hint: "Wen man erreicht, und wann." },
    email: { label: "E-Mail-Adresse" },
    phone: { label: "Telefon" },
  },
  "rich-text": {
    text: {
      label: "Text",
      hint: "Eine leere Zeile beginnt einen neuen Absatz, „- “ eine Liste, „## “ eine Überschrift. **Fett**, *kursiv*, [Text](https://example.com).",
    },
  },
  picture: {
    picture: {
      label: "Zeichnung",
      options: { gate: "Tor", lantern: "Laterne", key: "Schlüssel", hills: "Hügel", letter: "Brief" },
    },
    upload: { label: "Eigenes Bild", hint: "Steht anstelle der Zeichnung." },
    width: { label: "Breite", options: { small: "Klein", wide: "So breit wie der Text" } },
    alt: { label: "Was es zeigt", hint: "Wird Menschen vorgelesen, die es nicht sehen." },
    isDecorative: { label: "Es dient nur als Schmuck", hint: "Dann wird es nicht vorgelesen." },
  },
  divider: {},
  group: { look: { label: "Aussehen", options: { plain: "Schlicht", boxed: "In einem Kasten" } } },
  columns: { count: { label: "Spalten", options: { "2": "Zwei", "3": "Drei" } } },
  footer: { text: { label: "Text" } },
};
