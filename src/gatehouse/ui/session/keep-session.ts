/**
 * Warns before the session ends, and lets its person sign in again over the page, so that everything typed stays there. Reading
 * how long the session has left does not lengthen it.
 */
import type { SessionTime } from "../../core/identity/session-time.ts";
import { keptParameter } from "../../core/refusal/own-parameters.ts";
import { wearPageColours } from "./page-colours.ts";

/** The last parameter: see `keptTarget`. */
const inUrl = new RegExp(`[?&]${keptParameter}=\\w+`);

const minute = 60_000;
const nextLook = 2 ** 30;
/** Milliseconds after which an open dialog looks whether its person has signed in elsewhere. */
const nextLookWhileOpen = 2_000;

/** What became of a dialog: it was closed, the page goes on as it is, or its person is in. */
type Became = "closed" | "go" | "in";

function keepSession(): void {
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets.push(sheet);
  const channel = new BroadcastChannel("gatehouse-session");
  const plainFetch = window.fetch;
  let dialog: HTMLDialogElement | null = null;
  /** Whose page this is: said in it, or, where it was made in advance, the member who is signed in when that is first asked. */
  let member = "";
  /** Which sign-in the page knows. */
  let session = "";
  /** Whether a request asks for another sign-in than that one. */
  let asksAgain = false;
  /** Whether the password was right and a code is still missing. */
  let asksCode = false;
  /** Whether this page's member is not known yet. */
  let isNew = true;
  /** Resolves once the page has asked for the first time who is signed in. */
  let asked: Promise<unknown> = Promise.resolve();
  let timer = 0;
  /** Whether the end was announced: who closes that is not asked again each minute. */
  let warned = false;
  let shown = "";
  let isOpen = false;
  let waiting: ((became: Became) => void)[] = [];

  const part = (name: string) => dialog?.querySelector<HTMLElement>(`[data-part=${name}]`);
  const data = (name: string) => dialog?.dataset[name] ?? "";
  const ask = async (method = "GET") => (await (await plainFetch(data("session"), { method })).json()) as SessionTime;

  function settle(became: Became): void {
    for (const each of waiting) each(became);
    waiting = [];
    asksAgain = asksCode = isOpen = false;
    dialog?.close();
  }

  function markFailed(hasFailed: boolean): void {
    const alert = part("failed");
    if (alert) alert.hidden = !hasFailed;
  }

  /** Shows one state of the dialog. Where it cannot be shown, what waits goes on, and the site keeps what it refuses. */
  function show(state: string, values: Readonly<Record<string, string>> = {}): void {
    for (const each of dialog?.querySelectorAll<HTMLElement>("[data-for]") ?? []) {
      const { text, for: states = "" } = each.dataset;
      each.hidden = !states.split(" ").includes(state);
      if (text) each.textContent = text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? "");
    }
    if (state !== shown) markFailed(false);
    shown = state;
    dialog?.setAttribute("aria-labelledby", `gatehouse-${state}`);
    try {
      if (dialog && !dialog.open) {
        wearPageColours(dialog);
        dialog.showModal();
      }
      isOpen = true;
    } catch {
      settle("go");
    }
  }

  /** Whether the page may go on as the member whose it is. */
  function judge(time: SessionTime): boolean {
    let isIn = false;
    let next = nextLookWhileOpen;
    if (!time.signedIn) {
      if (member) show(asksCode ? "step" : "over");
    } else {
      if (isNew) member = time.member;
      isNew = false;
      const email = dialog?.querySelector<HTMLInputElement>("[name=email]");
      if (email && time.member === member) email.value = time.email;
      if (time.member !== member) show("swapped", { name: time.name });
      else if (asksAgain && time.session === session) show(asksCode ? "step" : "again");
      else {
        isIn = true;
        session = time.session;
        const left = time.endsIn - Number(data("warn")) * minute;
        next = Math.min(left > 0 ? left : Math.min(time.endsIn + 500, minute), nextLook);
        if (left > 0 || waiting.length > 0) settle("in");
        else if (isOpen || !warned)
          show(time.canBeKept ? "soon" : "last", { minutes: String(Math.ceil(time.endsIn / minute)) });
        warned = left <= 0;
      }
    }
    clearTimeout(timer);
    if (isIn || isOpen) timer = window.setTimeout(lookNow, next);
    return isIn;
  }

  /** Without a connection, or a dialog to say it in, the page goes on; its next request will tell. */
  async function look(): Promise<boolean> {
    try {
      return !dialog || judge(await ask());
    } catch {
      settle("go");
      return true;
    }
  }
  const lookNow = () => void look();

  /** Resolves once the member is signed in again, or has closed the dialog. */
  async function signedIn(): Promise<Became> {
    const became = new Promise<Became>((resolve) => waiting.push(resolve));
    await look();
    return became;
  }

  const isHere = (url: string) => new URL(url, location.href).origin === location.origin;

  window.fetch = async (input, init) => {
    const request = new Request(input, init);
    if (!isHere(request.url)) return plainFetch(input, init);
    const isWrite = !/^(GET|HEAD)$/.test(request.method);
    const again = request.clone();
    // Where no dialog can be shown, the site keeps it.
    if (isWrite && dialog) request.headers.set("gatehouse-keep", "none");
    const answer = await plainFetch(request);
    if (answer.status !== 401 || !answer.headers.has("x-refusal-id") || !dialog) return answer;
    // What a page sends in its first moments may be refused before it has asked.
    await asked;
    // Nothing says whose session it was, so no dialog asks for its member: the site keeps what was sent after all.
    if (!member) return isWrite ? plainFetch(again) : answer;
    // In the problem document as `reason`, in the error of an action among its words.
    if (/\b(sign-in-again|second-factor-needed)\b/.test(await answer.clone().text())) asksAgain = true;
    return (await signedIn()) === "in" ? plainFetch(again) : answer;
  };

  let passing: Event["target"] = null;
  addEventListener(
    "submit",
    (event) => {
      const sent = event.target as HTMLFormElement;
      const button = event.submitter as HTMLButtonElement | null;
      const method = button?.getAttribute("formmethod") ?? sent.method;
      const passes = !member || !dialog || dialog.contains(sent) || passing === sent || method !== "post";
      passing = null;
      if (passes || !isHere(button?.formAction || sent.action)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      void signedIn().then((became) => {
        if (became === "closed") return;
        passing = sent;
        sent.requestSubmit(button);
      });
    },
    true,
  );

  async function signIn(form: HTMLFormElement): Promise<void> {
    const body = new URLSearchParams(new FormData(form) as unknown as Record<string, string>);
    const answer = await plainFetch(data("login"), { method: "POST", body, redirect: "manual" });
    // A wrong password is answered with a page, a right one leads on: to where it asks for a code, if nobody is signed in now.
    asksCode = answer.type === "opaqueredirect";
    const isIn = await look();
    const password = form.elements.namedItem("password") as HTMLInputElement;
    password.value = "";
    if (isIn) channel.postMessage("");
    else if (asksCode) {
      const link = part("code") as HTMLAnchorElement;
      open(link.href);
      link.focus();
    } else {
      markFailed(true);
      password.focus();
    }
  }

  /** What was kept is sent by now: its name in the URL says nothing more, and a reload asks for no form to be sent again. */
  function leaveOutKept(): void {
    const shown = location.href.replace(inUrl, "");
    if (shown !== location.href) history.replaceState(history.state, "", shown);
  }

  /** Listens to the dialog of this page: after ClientRouter has swapped the page it is another one, or none. */
  function listen(): void {
    leaveOutKept();
    const found = document.querySelector<HTMLDialogElement>("dialog.gatehouse-session");
    if (found === dialog) return;
    settle("closed");
    dialog = found;
    member = data("member") || member;
    isNew = data("member") === "";
    const form = found?.querySelector("form");
    if (!found || !form) return;
    sheet.replaceSync(data("rules"));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      void signIn(form).catch(() => void look());
    });
    const onClick = (name: string, then: () => void) => part(name)?.addEventListener("click", then);
    onClick("stay", () => {
      void ask("POST")
        .then(judge)
        .then(() => channel.postMessage(""));
      settle("closed");
    });
    onClick("close", () => settle("closed"));
    onClick("reload", () => location.reload());
    // By the Escape key.
    found.addEventListener("close", () => {
      if (isOpen && !found.open) settle("closed");
    });
    asked = look();
  }

  channel.addEventListener("message", lookNow);
  addEventListener("visibilitychange", () => {
    if (!document.hidden) void look();
  });
  addEventListener("pageshow", (event) => {
    if (event.persisted) void look();
  });
  for (const swapped of ["astro:after-swap", "astro:page-load"]) document.addEventListener(swapped, listen);
  listen();
}

declare global {
  interface Window {
    /** Set once: ClientRouter may run the script of a page again. */
    gatehouseKeeps?: true;
  }
}

/** Called by the page's script: one that is only imported would be left out of the bundle. */
export function startKeeping(): void {
  if (window.gatehouseKeeps) return;
  window.gatehouseKeeps = true;
  keepSession();
}
