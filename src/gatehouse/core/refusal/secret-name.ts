/**
 * Whether a field is for a secret, by its name: a password, a PIN, the number on the back of a card or a code that works once. In
 * the languages that the module speaks and some more, and in each way to write a name: `user_pwd`, `user-pwd`, `userPwd`,
 * `user[pwd]`.
 */

/** Found anywhere in a word of a name, because no ordinary word holds them. */
const anywhere = new RegExp(
  [
    "passw|pwd|passphrase|passcode|secret|contrasen|palavrapasse|motdepasse|wachtwoord|toegangscode|passwort|kennwort|geheimzahl",
    "losenord|passord|adgangskode|salasana|slaptazod|jelszo|lozink|zapork|matkhau",
    "парол|κωδικοςπροσβασης|סיסמ|كلمةالمرور|كلمةالسر|كلمهالمرور|كلمهالسر|الرقمالسري|パスワード|暗証番号|密码|密碼|口令|비밀번호",
  ].join("|"),
  "u",
);

/** Whole words of a name. */
const words: ReadonlySet<string> = new Set(
  "pin pins pincode pinnumber cvc cvv csc cvn otp totp hotp tan mtan itan pushtan smstan mdp senha haslo hasla heslo geslo parola parolasi parool sifre sifresi sifreniz".split(
    " ",
  ),
);

/** Words that make a secret in this order, with nothing between them. */
const rows: readonly string[] = [
  "pass word",
  "pass phrase",
  "pass code",
  "mot de passe",
  "mot passe",
  "palavra passe",
  "codice segreto",
  "losen ord",
  "mat khau",
  "كلمة المرور",
  "كلمة السر",
  "user pass",
  "login pass",
  "account pass",
  "db pass",
  "my pass",
  "new pass",
  "old pass",
  "current pass",
  "confirm pass",
  "repeat pass",
  "pass confirm",
  "pass repeat",
  "security code",
  "card code",
  "verification code",
  "authenticator code",
  "auth code",
  "sms code",
  "recovery code",
  "backup code",
  "one time code",
  "2 fa code",
  "mfa code",
];

/** Whole names. */
const alone: ReadonlySet<string> = new Set(["pass", "passe", "clave", "sandi"]);

/** Names longer than this are no name of a field; what is kept of them would only cost time. */
const longest = 1_000;

export function isSecretName(name: string): boolean {
  if (name.length > longest) return true;
  const parts = wordsOf(name);
  if (parts.some((part) => anywhere.test(part))) return true;
  // A number at the end counts fields: `pin2`, `cvv2`.
  const bare = parts.filter((part) => !/^\d+$/.test(part));
  if (bare.length === 1 && alone.has(bare[0] ?? "")) return true;
  // "Parola chiave" is Italian for a keyword.
  if (bare.some((part, index) => words.has(part) && !(part === "parola" && bare[index + 1] === "chiave"))) return true;
  const spaced = ` ${parts.join(" ")} `;
  return rows.some((row) => spaced.includes(` ${row} `));
}

/** Letters that Unicode does not take apart into a letter and its accent. */
const plain: Readonly<Record<string, string>> = { ł: "l", ı: "i", ø: "o", đ: "d", ß: "ss", æ: "ae" };

/** The words in a name, in small letters without accents; a number is a word of its own. */
function wordsOf(name: string): string[] {
  return (
    name
      .normalize("NFKD")
      // Of Latin and Greek letters alone: the marks of other scripts tell letters apart.
      .replace(/(?<=[\p{Script=Latin}\p{Script=Greek}])\p{Mn}+/gu, "")
      .normalize("NFC")
      .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
      .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2")
      .toLowerCase()
      .replace(/[łıøđßæ]/gu, (letter) => plain[letter] ?? letter)
      .replace(/(\p{L})(?=\d)|(\d)(?=\p{L})/gu, "$1$2 ")
      .split(/[^\p{L}\p{N}\p{M}]+/u)
      .filter((part) => part !== "")
  );
}
