/** An authenticator in software (Web Authentication Level 3): makes passkeys and signs with them, and can misbehave. */
import { createHash, generateKeyPairSync, randomBytes, sign } from "node:crypto";

const userPresent = 0x01;
const userVerified = 0x04;
const attested = 0x40;

export interface Misbehaviour {
  /** Of the page that asked. */
  readonly origin?: string;
  readonly rpId?: string;
  readonly counter?: number;
  readonly userHandle?: string;
  /** Whether its owner was not checked. */
  readonly unverified?: boolean;
}

export interface CreationOptions {
  readonly challenge: string;
  readonly rp: { readonly id?: string };
  readonly user: { readonly id: string };
}

export function softwareKey(origin: string) {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const { x = "", y = "" } = publicKey.export({ format: "jwk" });
  const id = randomBytes(16);
  let counter = 0;
  let handle = "";
  let party = "";

  function authData(flags: number, { rpId = party, counter: told = counter, unverified = false }: Misbehaviour) {
    const bytes = Buffer.alloc(5);
    bytes[0] = flags | userPresent | (unverified ? 0 : userVerified);
    bytes.writeUInt32BE(told, 1);
    return Buffer.concat([createHash("sha256").update(rpId).digest(), bytes]);
  }

  function clientData(type: string, challenge: string, from: string) {
    return Buffer.from(JSON.stringify({ type, challenge, origin: from, crossOrigin: false }));
  }

  function answer(response: Readonly<Record<string, unknown>>) {
    const text = id.toString("base64url");
    return JSON.stringify({ id: text, rawId: text, type: "public-key", response, clientExtensionResults: {} });
  }

  return {
    id: id.toString("base64url"),

    /** What `navigator.credentials.create` gives, as the page sends it. */
    make(options: object, wrong: Misbehaviour = {}): string {
      const { challenge, rp, user } = options as CreationOptions;
      party = rp.id ?? "";
      handle = user.id;
      // COSE: EC2, ES256, P-256 and the point (RFC 9053 7.1).
      const cose = Buffer.concat([
        Buffer.from("a5010203262001215820", "hex"),
        Buffer.from(x, "base64url"),
        Buffer.from("225820", "hex"),
        Buffer.from(y, "base64url"),
      ]);
      const length = Buffer.alloc(2);
      length.writeUInt16BE(id.length);
      const data = Buffer.concat([authData(attested, wrong), Buffer.alloc(16), length, id, cose]);
      // CBOR: { fmt: "none", attStmt: {}, authData }
      const attestation = Buffer.concat([
        Buffer.from("a363666d74646e6f6e656761747453746d74a068617574684461746158", "hex"),
        Buffer.from([data.length]),
        data,
      ]);
      return answer({
        clientDataJSON: clientData("webauthn.create", challenge, wrong.origin ?? origin).toString("base64url"),
        attestationObject: attestation.toString("base64url"),
        transports: ["internal"],
      });
    },

    /** What `navigator.credentials.get` gives. */
    use(challenge: string, wrong: Misbehaviour = {}): string {
      counter += 1;
      const data = authData(0, wrong);
      const client = clientData("webauthn.get", challenge, wrong.origin ?? origin);
      const signed = Buffer.concat([data, createHash("sha256").update(client).digest()]);
      return answer({
        clientDataJSON: client.toString("base64url"),
        authenticatorData: data.toString("base64url"),
        signature: sign("sha256", signed, privateKey).toString("base64url"),
        userHandle: wrong.userHandle ?? handle,
      });
    },
  };
}
