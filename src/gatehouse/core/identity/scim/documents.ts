/** What a directory may ask about the service itself (RFC 7643, 5 to 7), and how lists are sent. */
import { groupSchema } from "./group.ts";
import { userSchema } from "./user.ts";

const listSchema = "urn:ietf:params:scim:api:messages:2.0:ListResponse";
/** Resources of one answer. */
export const mostListed = 200;
export const listedByDefault = 100;

export function listOf(resources: readonly unknown[], total: number, startIndex: number) {
  return {
    schemas: [listSchema],
    totalResults: total,
    startIndex,
    itemsPerPage: resources.length,
    Resources: resources,
  };
}

export function serviceProviderConfig(base: string) {
  return {
    schemas: ["urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig"],
    patch: { supported: true },
    bulk: { supported: false, maxOperations: 0, maxPayloadSize: 0 },
    filter: { supported: true, maxResults: mostListed },
    changePassword: { supported: false },
    sort: { supported: false },
    etag: { supported: false },
    authenticationSchemes: [
      {
        type: "oauthbearertoken",
        name: "Token of the directory",
        description: "The token that the console shows once, in the header Authorization (RFC 6750).",
        primary: true,
      },
    ],
    meta: { resourceType: "ServiceProviderConfig", location: `${base}/ServiceProviderConfig` },
  };
}

export function resourceTypes(base: string) {
  const type = (id: string, endpoint: string, description: string, schema: string) => ({
    schemas: ["urn:ietf:params:scim:schemas:core:2.0:ResourceType"],
    id,
    name: id,
    endpoint,
    description,
    schema,
    meta: { resourceType: "ResourceType", location: `${base}/ResourceTypes/${id}` },
  });
  return [
    type("User", "/Users", "A person with an account", userSchema),
    type("Group", "/Groups", "A role that the directory may give", groupSchema),
  ];
}

type Mutability = "readWrite" | "readOnly" | "immutable";

interface Details {
  readonly type?: "string" | "boolean" | "complex" | "reference";
  readonly multiValued?: boolean;
  readonly required?: boolean;
  readonly caseExact?: boolean;
  readonly mutability?: Mutability;
  readonly uniqueness?: "none" | "server";
  readonly subAttributes?: readonly object[];
  readonly referenceTypes?: readonly string[];
}

function described(name: string, description: string, details: Details = {}) {
  return {
    ...{ name, type: "string", multiValued: false, description, required: false, caseExact: false },
    ...{ mutability: "readWrite", returned: "default", uniqueness: "none" },
    ...details,
  };
}

const readOnly = { mutability: "readOnly" } as const;

export function schemas(base: string) {
  const schema = (id: string, name: string, description: string, attributes: readonly object[]) => ({
    schemas: ["urn:ietf:params:scim:schemas:core:2.0:Schema"],
    ...{ id, name, description, attributes },
    meta: { resourceType: "Schema", location: `${base}/Schemas/${id}` },
  });
  return [
    schema(userSchema, "User", "A person with an account", [
      described("userName", "The email with which the person signs in", { required: true, uniqueness: "server" }),
      described("externalId", "How the directory calls the person", { caseExact: true }),
      described("displayName", "The name that the site shows"),
      described("name", "The parts of the name", {
        type: "complex",
        subAttributes: [
          described("formatted", "The whole name"),
          described("givenName", "The first name"),
          described("familyName", "The last name"),
        ],
      }),
      described("active", "False suspends the person", { type: "boolean" }),
      described("emails", "The userName as an email", {
        ...{ type: "complex", multiValued: true, ...readOnly },
        subAttributes: [
          described("value", "The email", readOnly),
          described("type", "Always work", readOnly),
          described("primary", "Always true", { type: "boolean", ...readOnly }),
        ],
      }),
      described("groups", "Roles that the directory gave", {
        ...{ type: "complex", multiValued: true, ...readOnly },
        subAttributes: [
          described("value", "The id of the group", { caseExact: true, ...readOnly }),
          described("$ref", "Its URL", { type: "reference", caseExact: true, referenceTypes: ["Group"], ...readOnly }),
          described("display", "Its name", readOnly),
          described("type", "Always direct", readOnly),
        ],
      }),
    ]),
    schema(groupSchema, "Group", "A role that the directory may give", [
      described("displayName", "The name of the role", { required: true }),
      described("externalId", "How the directory calls the group", { caseExact: true }),
      described("members", "People to whom the directory gave the role", {
        ...{ type: "complex", multiValued: true },
        subAttributes: [
          described("value", "The id of the person", { caseExact: true, mutability: "immutable" }),
          described("$ref", "Their URL", { type: "reference", caseExact: true, referenceTypes: ["User"], ...readOnly }),
          described("display", "Their name", readOnly),
          described("type", "Always User", { mutability: "immutable" }),
        ],
      }),
    ]),
  ];
}
