/** The environment, read once at start. A wrong value stops the start with a sentence that says which and why. */
import { z } from "zod";
import { mailFromSchema, smtpUrlSchema, type MailSender, type SmtpServer } from "./mail/smtp-settings.ts";
import { readProviderSecrets, type ProviderSecrets } from "./identity/providers.ts";
import { proxyRangeProblem } from "./proxy-ranges.ts";
import { englishOfComplaint } from "../core/languages/say-problem.ts";

const text = z.string().trim();

const list = text.transform((entries) =>
  entries
    .split(",")
    .map((entry) => entry.trim())
    .filter((entry) => entry !== ""),
);

const noPort = "is not a port: use a whole number from 1 to 65535, for example 4321";

const portSchema = z
  .string()
  .regex(/^\d{1,5}$/, noPort)
  .transform(Number)
  .refine((port) => port >= 1 && port <= 65535, noPort);

const environmentSchema = z.object({
  HOST: text.min(1).default("127.0.0.1"),
  PORT: portSchema.default(4321),
  ORIGIN: text
    .refine(isOrigin, "is not the origin of a site: write scheme and host only, for example https://example.org")
    .optional(),
  ALLOWED_HOSTS: list
    .refine(
      (hosts) => hosts.every(isHost),
      "has a value that is not a host name: write example.org, or example.org:8080, without https://",
    )
    .default([]),
  TRUSTED_PROXIES: list
    .superRefine((entries, context) => {
      const problem = entries.map(proxyRangeProblem).find((found) => found !== null);
      if (problem !== undefined) context.addIssue({ code: "custom", message: problem });
    })
    .default([]),
  PLACE_HEADER: text
    .regex(/^[a-z][a-z0-9-]{0,59}$/i, "is not the name of a header: write for example X-Client-Place")
    .optional(),
  DATABASE_URL: text
    .regex(
      /^(file:.+|postgres(ql)?:\/\/.+)$/,
      "is not a database this product knows: use file:data/gatehouse.db or postgres://user:password@host/name",
    )
    .default("file:data/gatehouse.db"),
  OWNER_EMAIL: z.email("is not an email").optional(),
  OWNER_PASSWORD: z.string().min(10, "is too short: use at least 10 characters").max(200).optional(),
  SMTP_URL: smtpUrlSchema.optional(),
  MAIL_FROM: mailFromSchema.optional(),
  WEBHOOKS_TO_PRIVATE_NETWORKS: z.enum(["yes", "no"], "is neither yes nor no").default("no"),
  METRICS_PORT: portSchema.optional(),
  METRICS_HOST: text.min(1).default("127.0.0.1"),
  METRICS_TOKEN: text.min(16, "is too short: use at least 16 characters").optional(),
  LOG_LEVEL: z.enum(["silent", "error", "info"], "is not a level: use silent, error or info").default("error"),
});

/** What a browser may send in the Host header: a name and perhaps a port. */
function isHost(text: string): boolean {
  const url = URL.parse(`http://${text}`);
  return url !== null && url.hostname === text.toLowerCase().replace(/:\d+$/, "");
}

function isOrigin(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && /^https?:$/.test(url.protocol) && url.origin === text.replace(/\/$/, "");
}

/** Where numbers for Prometheus are served. */
export interface MetricsSettings {
  readonly host: string;
  readonly port: number;
  /** Asked for as a bearer token; null: anyone who reaches the port may read them. */
  readonly token: string | null;
}

export interface MailSettings {
  /** Null: mails stay in the outbox. */
  readonly smtp: SmtpServer | null;
  readonly from: MailSender;
}

export interface Settings {
  readonly host: string;
  readonly port: number;
  /** Public origin of the site, without a trailing slash: `https://example.org`. */
  readonly origin: string;
  /** Values of the Host header that are accepted, in lower case. */
  readonly allowedHosts: readonly string[];
  /** The hosts of `origin`: rules that name no host apply to these. */
  readonly ownHosts: readonly string[];
  /** The public host names (ALLOWED_HOSTS) while ORIGIN is left out; else empty. */
  readonly publicHosts: readonly string[];
  /** IPs and ranges of trusted proxies: their X-Forwarded-For is believed, and they may use forward auth. */
  readonly trustedProxies: readonly string[];
  /** The header in which a trusted proxy tells where a client is, such as a town; left out, no header is read. */
  readonly placeHeader?: string;
  readonly databaseUrl: string;
  readonly firstOwner: { readonly email: string; readonly password: string } | null;
  readonly mail: MailSettings;
  /** Client ids and secrets of providers, by the providers' ids. */
  readonly providers: Readonly<Record<string, ProviderSecrets>>;
  /** Whether webhooks may lead into private networks, and over plain http. */
  readonly webhooksToPrivateNetworks: boolean;
  /** Null: no numbers are counted. */
  readonly metrics: MetricsSettings | null;
  readonly logLevel: "silent" | "error" | "info";
}

export type SettingsResult =
  { readonly ok: true; readonly settings: Settings } | { readonly ok: false; readonly problems: readonly string[] };

/** Reads and checks the settings; an empty variable counts as not set. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): SettingsResult {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ""),
  );
  const parsed = environmentSchema.safeParse(given);
  if (!parsed.success) {
    return {
      ok: false,
      problems: parsed.error.issues.map((issue) => `${issue.path.join(".")} ${englishOfComplaint(issue.message)}.`),
    };
  }
  const { data } = parsed;
  if ((data.OWNER_EMAIL === undefined) !== (data.OWNER_PASSWORD === undefined)) {
    const missing = data.OWNER_EMAIL === undefined ? "OWNER_EMAIL" : "OWNER_PASSWORD";
    return {
      ok: false,
      problems: [`${missing} is missing: the first owner needs OWNER_EMAIL and OWNER_PASSWORD together.`],
    };
  }
  if (data.METRICS_TOKEN !== undefined && data.METRICS_PORT === undefined) {
    return {
      ok: false,
      problems: ["METRICS_PORT is missing: METRICS_TOKEN guards the numbers that are served there."],
    };
  }
  const { providers, problems } = readProviderSecrets(given);
  if (problems.length > 0) return { ok: false, problems };
  const origin = (data.ORIGIN ?? `http://localhost:${data.PORT}`).replace(/\/$/, "");
  const own = ownHosts(origin, data.PORT);
  const others = data.ALLOWED_HOSTS.map((name) => name.toLowerCase()).filter((name) => !own.includes(name));
  return {
    ok: true,
    settings: {
      host: data.HOST,
      port: data.PORT,
      origin,
      ownHosts: own,
      allowedHosts: [...new Set([...own, ...others])],
      publicHosts: data.ORIGIN === undefined ? others : [],
      trustedProxies: data.TRUSTED_PROXIES,
      ...(data.PLACE_HEADER !== undefined && { placeHeader: data.PLACE_HEADER }),
      databaseUrl: data.DATABASE_URL,
      firstOwner:
        data.OWNER_EMAIL !== undefined && data.OWNER_PASSWORD !== undefined
          ? { email: data.OWNER_EMAIL, password: data.OWNER_PASSWORD }
          : null,
      mail: { smtp: data.SMTP_URL ?? null, from: data.MAIL_FROM ?? usualSender(origin) },
      providers,
      webhooksToPrivateNetworks: data.WEBHOOKS_TO_PRIVATE_NETWORKS === "yes",
      metrics: metricsFrom(data),
      logLevel: data.LOG_LEVEL,
    },
  };
}

function metricsFrom({ METRICS_HOST, METRICS_PORT, METRICS_TOKEN }: z.infer<typeof environmentSchema>) {
  if (METRICS_PORT === undefined) return null;
  return { host: METRICS_HOST, port: METRICS_PORT, token: METRICS_TOKEN ?? null };
}

function usualSender(origin: string): MailSender {
  return { name: "", email: `no-reply@${new URL(origin).hostname}` };
}

/** On a developer's machine the loopback names all mean the same server. */
function ownHosts(origin: string, port: number): string[] {
  const { host, hostname } = new URL(origin);
  const loopback = hostname === "localhost" || hostname === "127.0.0.1" || hostname === "[::1]";
  const names = loopback ? [`localhost:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`] : [];
  return [...new Set([host, ...names])];
}
