/** Why a request of a directory is refused, in the words of SCIM (RFC 7644, 3.12). */

export type ScimType =
  | "invalidFilter"
  | "tooMany"
  | "uniqueness"
  | "mutability"
  | "invalidSyntax"
  | "invalidPath"
  | "noTarget"
  | "invalidValue";

const errorSchema = "urn:ietf:params:scim:api:messages:2.0:Error";

const brand = Symbol.for("gatehouse.scim-refusal");

/**
 * Thrown while a request is read, and answered in one place. A directory shows `detail` to the person who runs it, so it says what
 * to do. Recognised by a registered symbol: the site's build and the server each hold the class.
 */
export class ScimRefusal extends Error {
  readonly [brand] = true;
  readonly status: number;
  readonly scimType: ScimType | undefined;

  constructor(status: number, detail: string, scimType?: ScimType) {
    super(detail);
    this.name = "ScimRefusal";
    this.status = status;
    this.scimType = scimType;
  }
}

export function isScimRefusal(error: unknown): error is ScimRefusal {
  return typeof error === "object" && error !== null && brand in error;
}

export function scimError({ status, message, scimType }: ScimRefusal) {
  return {
    schemas: [errorSchema],
    // A text, as RFC 7644 writes it.
    status: String(status),
    ...(scimType !== undefined && { scimType }),
    detail: message,
  };
}
