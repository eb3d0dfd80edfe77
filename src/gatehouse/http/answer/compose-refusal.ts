/** Gathers what the view of a refusal is composed from: the published page, the language, the section, who is signed in. */
import type { ToldDenial } from "../../core/access/told-denial.ts";
import { namedPermission, namedRole } from "../../core/access/described.ts";
import { spokenName, type Named } from "../../core/languages/names.ts";
import type { Language } from "../../core/page/language.ts";
import { inLanguage } from "../../core/page/language-marks.ts";
import type { Spoken } from "../../core/page/local-text.ts";
import type { Member } from "../../core/identity/member.ts";
import {
  isSignedIn as isSignedInMember,
  suspensionOf,
  type MemberSubject,
  type CredentialProblem,
  type Subject,
} from "../../core/identity/subject.ts";
import { readWayCookie } from "../../core/identity/way-cookie.ts";
import { factsInWords, nothingKnown, type KnownFacts, type RequestFacts } from "../../core/refusal/known-facts.ts";
import { requestBehind } from "../../core/refusal/request-behind.ts";
import { shownPath } from "../../core/refusal/support-mail.ts";
import type { Onward } from "../../core/page/copy.ts";
import { fontUrl } from "../../core/theme/font-path.ts";
import type { ComposeInput } from "../../core/refusal/compose.ts";
import type { SecondFactorHeld } from "../../core/refusal/explain.ts";
import { pageAt } from "../../core/access/site-location.ts";
import { safeReturnPath } from "../../core/refusal/return-path.ts";
import type { SignInProblem } from "../../core/refusal/sign-in-problem.ts";
import { isOffered, type SignInWay } from "../../core/refusal/sign-in-way.ts";
import { secondStepWay } from "../../server/identity/second-step.ts";
import { continuePathOf, secondFactorPathOf, isOwnPath, languagePath, neverReturnTo } from "../../server/own-paths.ts";
import type { PageWithTheme } from "../../server/page/published-page.ts";
import type { Runtime } from "../../server/runtime.ts";
import { languageOfRequest } from "./language-of-request.ts";
import { pageItStandsOn } from "./page-it-stands-on.ts";
import type { RefusedRequest } from "./refused-request.ts";
import { sayToVisitor, visitorWordsIn, type VisitorWords } from "../../core/languages/index.ts";
import { rememberedByObject } from "../../core/remember.ts";
import { readSignInCookie } from "../../core/identity/sign-in-cookie.ts";
import type { Problem } from "../../core/languages/problem.ts";
import { againParameter } from "../../core/refusal/own-parameters.ts";
import type { Reason } from "../../core/refusal/reason.ts";
import { isOfPartOnly, type Section } from "../../core/access/rule.ts";

/** What the sign-in form holds when the page comes back. */
export interface FormState {
  readonly email?: string;
  readonly remember?: boolean;
  readonly returnTo?: string | null;
  readonly problems?: readonly SignInProblem[];
  /** Set where something that was sent before is kept, and signing in leads to it. */
  readonly isKept?: boolean;
  readonly notice?: Problem;
  readonly retryAfterSeconds?: number;
  /** The sign-in page itself, where nothing was refused. */
  readonly plain?: boolean;
  /** The sign-in page for a member who is to sign in once more. */
  readonly isAgain?: true;
  /** False where the sign-in under way is over, although the request still has its cookie. */
  readonly mayGoOn?: false;
  /** Whose account it is, where they proved it and it is suspended. */
  readonly suspendedAs?: Pick<Member, "name" | "email" | "suspendedAt" | "suspensionNote"> | undefined;
  /** What was written about the member's request for what would let them in. */
  readonly requestWords?: Pick<Partial<RequestFacts>, "note" | "answer"> | undefined;
  /** Whether the member has a second factor, where it is asked for. */
  readonly secondFactor?: SecondFactorHeld | undefined;
  /** For a member without a password who is asked to sign in once more: the ways that they have. */
  readonly ownWays?: readonly SignInWay[] | undefined;
}

export function composeInput(
  refused: RefusedRequest,
  runtime: Runtime,
  { document, themes, pictures }: PageWithTheme,
  denial: ToldDenial,
  refusalId: string,
  form: FormState = {},
): ComposeInput {
  const { configuration, emailConfirmations, now, settings } = runtime;
  const { policy, subject } = refused;
  const returnTo = (form.returnTo === undefined ? returnPathOf(refused, configuration) : form.returnTo) ?? "";
  const { base } = configuration.location;
  const isOwnHost = isOnOwnHost(refused, settings);
  const hasOwnSignIn = configuration.identity === undefined;
  const language = languageOfRequest(refused.headers, document.languages, settings.origin, subject);
  const spoken = namesFor(language, document.languages[0] ?? language);
  const at = now();
  return {
    document,
    themes,
    pictures: refused.isOfOtherHost === true ? insideThePage(pictures) : pictures,
    now: at,
    language,
    reason: denial.reason,
    cause: denial.cause,
    limit: limitOf(refused, denial),
    presented: presentedOf(refused, denial),
    beyondScope: denial.scopeNeeded !== undefined,
    section: sectionOf(refused, denial),
    explainsLittle: denial.explain === "little",
    versionOf: versionFor(refused, denial),
    roleLabels: (denial.grant ? [denial.grant.role] : denial.missingRoles)?.map((id) =>
      inLanguage(spoken(namedRole(policy, id))),
    ),
    requestableRoles: requestableOf(refused, denial, spoken),
    endedAt: denial.reason === "membership-ended" ? (denial.grant?.endsAt ?? undefined) : undefined,
    permissionLabels: denial.missingPermissions?.map((id) => inLanguage(spoken(namedPermission(policy, id)))),
    siteName: configuration.siteName,
    blocks: configuration.blocks,
    plain: form.plain,
    returnTo,
    onward: onwardOf(refused, form, returnTo),
    sendsMail: emailConfirmations.sendsMail,
    step: stepAskedFor(refused, runtime, denial, form),
    // The site's own identity asks for it, at the next sign-in.
    secondFactor: hasOwnSignIn ? form.secondFactor : undefined,
    secondFactorAction: hasOwnSignIn ? secondFactorPathOf(configuration.accountPath) : undefined,
    signInWays: waysOf(form, waysAt(refused, runtime)),
    noPassword: form.ownWays !== undefined,
    signInProviders: runtime.signInProviders,
    loginAction: configuration.signInPath,
    logoutAction: configuration.signOutPath,
    accountAction: configuration.accountPath,
    homeHref: configuration.homePath,
    // On another host a proxy does not lead this path to us.
    ...(isOwnHost ? linksBesideSignIn(runtime) : {}),
    languageAction: isOwnHost ? base + languagePath : undefined,
    fontUrl: isOwnHost ? fontUrl(base) : undefined,
    shownAgainAt: form.returnTo === undefined ? undefined : shownAgainAt(form, returnTo, configuration),
    refusalId,
    page: pageAskedFor(refused, form),
    facts: factsInWords(knownFacts(refused, denial, form), language, at),
    waitsFor: waitsFor(refused, denial),
    lastWay: readWayCookie(refused.headers.get("cookie"), settings.origin.startsWith("https:")) ?? undefined,
    suspendedAs: form.suspendedAs,
    email: form.email,
    remember: form.remember ?? (subject.kind === "member" && subject.remembered),
    problems: form.problems,
    terms: form.problems?.includes("terms-first") === true ? (runtime.joining.terms() ?? undefined) : undefined,
    notice: form.notice && sayToVisitor(visitorWordsIn(language))(form.notice),
    retryAfterSeconds: form.retryAfterSeconds,
    signedInAs: isSignedIn(subject) ? { id: subject.id, name: subject.name, email: subject.email } : undefined,
  };
}

/** Where people go who cannot sign in: the site's own identity has pages of its own for that. */
export function linksBesideSignIn({
  configuration,
  joining,
}: Pick<Runtime, "configuration" | "joining">): Pick<ComposeInput, "signUp" | "signUpHref" | "forgotHref"> {
  const { identity, signUpPath, forgotPasswordPath } = configuration;
  if (identity !== undefined) return { signUp: "elsewhere" };
  const signUp = joining.offer();
  return { signUp, signUpHref: signUp === "none" ? undefined : signUpPath, forgotHref: forgotPasswordPath };
}

/** Without steps between: this is done for each refusal. */
function waysAt({ headers }: RefusedRequest, { authenticators, passkeys }: Runtime): SignInWay[] {
  const ways: SignInWay[] = [];
  for (const authenticator of authenticators) {
    const { way } = authenticator;
    if (!isOffered(way) || authenticator.isOn?.() === false) continue;
    // Passkeys are bound to the site's name: under another one the browser has none.
    if (way !== "passkey" || passkeys.isPossibleAt(headers.get("host"))) ways.push(way);
  }
  return ways;
}

/** Those that the member has, unless that would leave them without any. */
function waysOf({ ownWays }: FormState, ways: SignInWay[]): readonly SignInWay[] {
  const own = ownWays === undefined ? ways : ways.filter((way) => ownWays.includes(way));
  return own.length === 0 ? ways : own;
}

/** A form that comes back after a failed sign-in knows where it leads; else it is the URL of the request. */
function pageAskedFor({ host = "", pathname }: RefusedRequest, { returnTo }: FormState): string {
  return shownPath(returnTo ?? `${host}${pathname}`);
}

/** What is known beside the denial, and is for this visitor alone. */
export function knownFacts(
  { subject, policy }: Pick<RefusedRequest, "subject" | "policy">,
  denial: ToldDenial,
  { suspendedAs, requestWords = {}, plain }: Pick<FormState, "suspendedAs" | "requestWords" | "plain"> = {},
): KnownFacts {
  if (plain === true) return nothingKnown;
  if (subject.kind === "anonymous") {
    if (denial.reason === "account-suspended") return suspendedAs === undefined ? {} : suspensionOf(suspendedAs);
    const { because } = subject;
    if (because.reason !== denial.reason || !("over" in because) || because.over === undefined) return nothingKnown;
    return { session: { ...because.over, ...("limit" in because && { limit: because.limit }) } };
  }
  // A token may be in the hands of somebody else, and what was written is for the member to read.
  if (subject.token !== undefined || subject.program === "bearer") return nothingKnown;
  if (denial.reason === "account-suspended") {
    return subject.suspension === undefined ? {} : { suspension: subject.suspension };
  }
  if (denial.opens !== undefined) return { opens: denial.opens };
  const about = requestBehind({ subject, policy }, denial);
  if (about === null) return nothingKnown;
  const { note = "", answer = "" } = requestWords;
  const { askedAt, state } = about;
  return { request: { askedAt, state, note: state === "waits" ? note : "", ...(answer !== "" && { answer }) } };
}

/** The role whose request the member can take back on the page: programs have no account page. */
function waitsFor({ subject }: RefusedRequest, { reason, grant }: ToldDenial): string | undefined {
  return reason === "membership-pending" && isSignedInMember(subject) ? grant?.role : undefined;
}

/** The code of a sign-in under way, else the one that the page asks of a member who is signed in. */
function stepAskedFor(
  refused: RefusedRequest,
  runtime: Runtime,
  denial: ToldDenial,
  form: FormState,
): ComposeInput["step"] {
  if (denial.status !== 401) return undefined;
  const underWay = form.mayGoOn === false ? undefined : stepUnderWay(refused, runtime, refused.subject);
  return underWay ?? stepUp(runtime, denial, form);
}

/** The code that a sign-in of this browser waits for, if there is one. */
export function stepUnderWay(
  { headers, search = "" }: Pick<RefusedRequest, "headers"> & Partial<Pick<RefusedRequest, "search">>,
  { configuration, settings, signInSteps, signingIn }: Runtime,
  subject: Subject | undefined,
): ComposeInput["step"] {
  const sealed = readSignInCookie(headers.get("cookie"), settings.origin.startsWith("https:"));
  const step = sealed === null ? null : signInSteps.open(sealed);
  if (step === null || step.asks === null) return undefined;
  // Somebody else signed in meanwhile.
  if (subject?.kind === "member" && step.claimed !== null && step.claimed.email !== subject.email) return undefined;
  return {
    ...step.asks,
    ...(step.asks.from === "mail" && { typed: codeInLink(search) }),
    email: step.claimed?.email ?? "",
    action: continuePathOf(configuration.signInPath),
    way: null,
    mayTrust: step.way === secondStepWay && signingIn.known().trustBrowsers,
  };
}

/** The code of the link in the mail: the page shows it, and the person sends it. Programs that open links use nothing up. */
export function codeInLink(search: string): string {
  return /[?&]code=(\d{6})(?:&|$)/.exec(search)?.[1] ?? "";
}

/** The code alone, from a member who is signed in and has a second factor. */
function stepUp({ configuration }: Runtime, { reason }: ToldDenial, { secondFactor }: FormState): ComposeInput["step"] {
  if (reason !== "second-factor-needed" || secondFactor !== "in-use") return undefined;
  return {
    from: "app",
    problem: null,
    email: "",
    action: configuration.signInPath,
    way: secondStepWay,
    mayTrust: false,
  };
}

/** Names of roles and permissions for a visitor. @param own the site's own language */
function namesFor(language: Language, own: Language): (named: Named) => Spoken {
  return (named) => spokenName(named, shippedNames(visitorWordsIn(language)), language, own);
}

const shippedNames = rememberedByObject(({ names, account }: VisitorWords) => ({ ...names, ...account.scopes }));

/** On another host there are no files of this site. */
function insideThePage(pictures: PageWithTheme["pictures"]): PageWithTheme["pictures"] {
  return Object.fromEntries(Object.entries(pictures).filter(([, { url }]) => url.startsWith("data:")));
}

/**
 * Where to go after signing in: the page that was refused for, or, where a form or a script refused, the page it stands on.
 * Null where that is no page of this site, or not known.
 */
export function returnPathOf(refused: RefusedRequest, configuration: Runtime["configuration"]): string | null {
  if (refused.kept !== undefined) return configuration.keptPath;
  const { pathname, search, headers, isIsland = false } = refused;
  const isPage = isRead(refused) && !isIsland && headers.get("sec-fetch-dest") !== "empty";
  const page = isPage ? pathname + search : pageItStandsOn(refused);
  return safeReturnPath(page && withoutNotice(page, configuration), neverReturnTo(configuration));
}

/** Where an island's invitation leads: to the sign-in page, and back to the page on which the island stands. */
export function islandSignInHref(refused: RefusedRequest, { configuration }: Runtime): string {
  return signInHref(configuration, returnPathOf(refused, configuration) ?? "");
}

export function signInHref({ signInPath }: Runtime["configuration"], returnTo: string): string {
  return returnTo === "" ? signInPath : `${signInPath}?returnTo=${encodeURIComponent(returnTo)}`;
}

/** A proxy leads only some of our paths of another host to us; the choice of a language and fonts are not among them. */
function isOnOwnHost({ host, headers }: RefusedRequest, { ownHosts, publicHosts }: Runtime["settings"]): boolean {
  const asked = headers.get("host")?.toLowerCase() ?? "";
  return host === undefined && (ownHosts.includes(asked) || publicHosts.includes(asked));
}

/** What a page of our own says once, that something was done (`?done=…`), it must not say again after something else. */
function withoutNotice(path: string, configuration: Runtime["configuration"]): string {
  if (!path.includes("done=")) return path;
  const [pathname = "", query] = path.split(/\?(.*)/s, 2);
  if (query === undefined) return path;
  if (!isOwnPath(pageAt(pathname, configuration.location.base), configuration)) return path;
  const kept = query.split("&").filter((part) => !part.startsWith("done="));
  return kept.length === 0 ? pathname : `${pathname}?${kept.join("&")}`;
}

function isRead({ method, lostForm = false }: RefusedRequest): boolean {
  return !lostForm && (method === "GET" || method === "HEAD");
}

/** Roles any one of which would be enough, and that this member may ask for. Those that wait are another reason. */
function requestableOf(
  { policy, subject }: RefusedRequest,
  { missingRoles, grant, reason }: ToldDenial,
  spoken: (named: Named) => Spoken,
): ComposeInput["requestableRoles"] {
  if (subject.kind !== "member" || subject.token !== undefined) return undefined;
  const ended = reason === "membership-ended" && grant !== undefined ? [grant.role] : [];
  const wanted = reason === "role-missing" ? (missingRoles ?? []) : ended;
  return wanted.flatMap((id) => {
    if (policy.roles.get(id)?.requestable !== true) return [];
    const { text: label, language } = spoken(namedRole(policy, id));
    return [{ id, label, language }];
  });
}

/** A suspension signs everybody out, though whose account it was is known. */
function isSignedIn(subject: RefusedRequest["subject"]): subject is MemberSubject {
  return subject.kind === "member" && subject.standing === "active";
}

/** The sign-in page once more, in another language. */
function shownAgainAt({ isAgain }: FormState, returnTo: string, configuration: Runtime["configuration"]): string {
  const href = signInHref(configuration, returnTo);
  return isAgain === true ? `${href}${href.includes("?") ? "&" : "?"}${againParameter}` : href;
}

/** What the page says about that. A form that comes back after a failed sign-in knows only where it leads. */
function onwardOf(refused: RefusedRequest, form: FormState, returnTo: string): Onward {
  if (refused.kept !== undefined || form.isKept === true) return "kept";
  if (form.plain === true) return "none";
  if (form.returnTo !== undefined || isRead(refused)) return returnTo === "" ? "none" : "page";
  return returnTo === "" ? "lost" : "form";
}

function limitOf({ subject }: RefusedRequest, denial: ToldDenial): "idle" | "absolute" | undefined {
  if (denial.reason !== "session-expired" || subject.kind !== "anonymous") return undefined;
  return subject.because.reason === "session-expired" ? subject.because.limit : undefined;
}

/** What is known of credentials that are not valid, where the refusal is about them. */
export function presentedOf(
  { subject, failedSignIn }: Pick<RefusedRequest, "subject" | "failedSignIn">,
  denial: ToldDenial,
): CredentialProblem | undefined {
  if (failedSignIn !== undefined && denial.reason === "invalid-credentials") return "wrong-password";
  if (denial.reason !== "invalid-credentials" || subject.kind !== "anonymous") return undefined;
  return subject.because.reason === "invalid-credentials" ? subject.because.presented : undefined;
}

type RefusalSection = Pick<Section, "id" | "label" | "names">;

function sectionOf({ policy }: RefusedRequest, denial: ToldDenial): RefusalSection | null {
  const section = denial.section === undefined ? undefined : policy.sections.get(denial.section);
  if (section === undefined || asksOfPartOnly(denial, section)) return null;
  const { id, label, names } = section;
  return { id, label, names };
}

/** The version that a rule chose; a section that the site no longer has is as if none had been chosen. */
function versionFor({ policy }: RefusedRequest, { page }: ToldDenial): string | undefined {
  return page !== undefined && policy.sections.has(page) ? page : undefined;
}

/** Whether the reason comes from what a rule asks of a member, and not from who asks. */
const isOfRule: Readonly<Record<Reason, boolean>> = {
  "no-credentials": false,
  "invalid-credentials": false,
  "session-expired": false,
  "session-ended": false,
  "token-expired": false,
  "token-revoked": false,
  "sign-in-again": true,
  "second-factor-needed": true,
  "role-missing": true,
  "permission-missing": true,
  "membership-ended": true,
  "membership-pending": true,
  "email-unverified": true,
  "outside-hours": true,
  "account-suspended": false,
};

function asksOfPartOnly({ rule, reason }: ToldDenial, section: Section): boolean {
  return rule !== undefined && isOfRule[reason] && isOfPartOnly(rule, section);
}
