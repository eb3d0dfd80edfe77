import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withoutPasswords } from "../../../src/gatehouse/core/refusal/kept-content.ts";
import { isSecretName } from "../../../src/gatehouse/core/refusal/secret-name.ts";

const secrets =
  "password passwd pwd pin cvc cvv otp totp tan passphrase passcode secret passwort kennwort motdepasse mdp wachtwoord senha contrasena haslo parola sifre losenord".split(
    " ",
  );
const ordinary =
  "shipping spinner opinion pinned captain tango standard botany passenger passport compass bypass option cotopaxi topics username title desenha desifre update text iban address keyword".split(
    " ",
  );

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const spellings: readonly ((parts: readonly string[]) => string)[] = [
  (parts) => parts.join("_"),
  (parts) => parts.join("-"),
  (parts) => parts.join("."),
  (parts) => parts.join("_").toUpperCase(),
  (parts) => parts.map((part, index) => (index === 0 ? part : capital(part))).join(""),
  (parts) => parts.map(capital).join(""),
  ([first = "", ...parts]) => first + parts.map((part) => `[${part}]`).join(""),
];
const some = (list: readonly string[], most: number) => fc.array(fc.constantFrom(...list), { maxLength: most });
const spelling = fc.constantFrom(...spellings);

describe("the name of a secret", () => {
  it("is known in every way to write a name, among ordinary words and with a number", () => {
    fc.assert(
      fc.property(
        some(ordinary, 2),
        fc.constantFrom(...secrets),
        some(ordinary, 2),
        spelling,
        fc.constantFrom("", "2"),
        (before, secret, after, spell, number) => {
          expect(isSecretName(spell([...before, secret, ...after]) + number)).toBe(true);
        },
      ),
    );
  });

  it("is not seen in ordinary words", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...ordinary), { minLength: 1, maxLength: 4 }), spelling, (parts, spell) => {
        expect(isSecretName(spell(parts)), spell(parts)).toBe(false);
      }),
    );
  });

  it.each(
    "user_pwd userPwd userpwd pin_code pinCode PIN cardPIN mot_de_passe motDePasse contraseña CONTRASEÑA hasło şifre ŞİFRE Şifre lösenord palavra-passe pass user_pass cvv2 card_cvc smsTan securityCode 密码 パスワード كلمة_المرور كلمةالسر".split(
      " ",
    ),
  )("is %s", (name) => expect(isSecretName(name)).toBe(true));

  it.each("iban parola_chiave parolaChiave boarding_pass palabra_clave bypass_width do id ".split(" "))(
    "is not %j",
    (name) => expect(isSecretName(name)).toBe(false),
  );
});

describe("JSON with a secret", () => {
  const kept = (type: string, body: string) => withoutPasswords(type, new Uint8Array(Buffer.from(body)));
  const nested = (depth: number, inner: unknown): unknown =>
    depth === 0 ? inner : nested(depth - 1, depth % 2 === 0 ? [inner] : { a: inner });

  it.each([1, 2, 5, 50])("is not kept, %i levels down", async (depth) => {
    for (const inner of [{ userPwd: "x" }, { name: "pin_code", value: "1" }]) {
      expect(await kept("application/json", JSON.stringify(nested(depth, inner)))).toBeNull();
    }
    expect(await kept("application/json", JSON.stringify(nested(depth, { shipping: "x" })))).toMatchObject({
      leftOut: [],
    });
  });

  it("is not kept as the field of a form, nor very deep", async () => {
    const form = String(new URLSearchParams({ state: '{"a":[{"user_pwd":"x"}]}' }));
    expect(await kept("application/x-www-form-urlencoded", form)).toBeNull();
    const depth = 20_000;
    expect(await kept("application/json", `${"[".repeat(depth)}{"pwd":1}${"]".repeat(depth)}`)).toBeNull();
  });

  it("is left out of a form in each spelling of its name", async () => {
    const form = String(new URLSearchParams({ user_pwd: "open says me", "user[pinCode]": "1234", shipping: "by sea" }));
    const clean = await kept("application/x-www-form-urlencoded", form);
    expect(clean?.leftOut).toEqual(["user_pwd", "user[pinCode]"]);
    expect(Buffer.from(clean?.body ?? []).toString()).toBe("shipping=by+sea");
  });
});
