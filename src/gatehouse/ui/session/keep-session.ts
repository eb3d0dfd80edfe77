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
/** Milliseconds after which a look is given up. */
const patience = 10_000;

/** A form has its fields as properties, by their names. */
type SignInForm = HTMLFormElement & { readonly password: HTMLInputElement };

/** What became of a dialog: it was closed, the page goes on without it, or its person is in. */
type Became = "closed" | "go" | "in";

function keepSession(): void {
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets.push(sheet);
  const channel = new BroadcastChannel("gatehouse-session");
  const plainFetch = fetch;
  let dialog: HTMLDialogElement | null = null;
  /** Whose page this is: said in it, or, where it was made in advance, the member who is signed in when that is first asked. */
  let member = "";
  /** Which sign-in the page knows. */
  let session = "";
  /** Whether a request asks for another sign-in than that one. */
  let asksAgain = false;
  /** Whether the password was right and a code is still missing. */
  let asksCode = false;
  /** Resolves once the page has its answer who is signed in. */
  let asked: Promise<unknown> = Promise.resolve();
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether the end was announced: who closes that is not asked again each minute. */
  let warned = false;
  let shown = "";
  let isOpen = false;
  /** Whether its person closed the last dialog: what the page only reads, perhaps every few seconds, opens no other one. */
  let isDismissed = false;
  let waiting: ((became: Became) => void)[] = [];

  const part = (name: string) => dialog?.querySelector<HTMLElement>(`[data-part=${name}]`);
  const data = (name: string) => dialog?.dataset[name] ?? "";

  async function ask(method = "GET"): Promise<SessionTime> {
    const answer = await plainFetch(data("session"), { method, signal: AbortSignal.timeout(patience) });
    // What a server says that is down for a moment is nothing about the session.
    if (!answer.ok) throw new Error();
    return answer.json() as Promise<SessionTime>;
  }

  function settle(became: Became): void {
    for (const each of waiting) each(became);
    waiting = [];
    asksAgain = asksCode = isOpen = isDismissed = false;
    dialog?.close();
  }

  function markFailed(hasFailed: boolean): void {
    const alert = part("failed");
    if (alert) alert.hidden = !hasFailed;
  }

  /** Shows one state of the dialog. Where it cannot be shown, what waits goes on, and the site keeps what it refuses. */
  function show(state: string, values: Readonly<Record<string, string>> = {}): void {
    for (const each of dialog?.querySelectorAll<HTMLElement>("[data-for]") ?? []) {
      const { text } = each.dataset;
      each.hidden = !each.matches(`[data-for~=${state}]`);
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
      else settle("go");
    } else {
      member ||= time.member;
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
          show(time.canBeKept ? "soon" : "last", { minutes: `${Math.ceil(time.endsIn / minute)}` });
        warned = left <= 0;
      }
    }
    clearTimeout(timer);
    timer = setTimeout(isIn ? look : lookIfOpen, next);
    return isIn;
  }

  /**
   * Without a connection, or a dialog to say it in, the page goes on; its next request will tell. An open dialog stays: without a
   * connection, what it holds back would be lost together with the page.
   */
  function look(): void {
    if (!dialog) settle("go");
    else
      asked = ask()
        .then(judge)
        .catch(() => {
          timer = setTimeout(lookIfOpen, nextLookWhileOpen);
          if (!isOpen) settle("go");
        });
  }
  /** Who closes a dialog that says the session is over is asked again by the next write, or on coming back to the page. */
  const lookIfOpen = () => {
    if (isOpen) look();
  };

  /** Resolves once the member is signed in again, or has closed the dialog. */
  const signedIn = () =>
    new Promise<Became>((resolve) => {
      waiting.push(resolve);
      look();
    });

  const isHere = (url: string) => new URL(url, origin).origin === origin;

  window.fetch = async (input, init) => {
    const request = new Request(input, init);
    // The body of `input` is in `request` by now.
    if (!isHere(request.url)) return plainFetch(request);
    const again = request.clone();
    // Where no dialog can be shown, the site keeps it.
    const isHeld = dialog && !/^(GET|HEAD)$/.test(request.method);
    if (isHeld) request.headers.set("gatehouse-keep", "none");
    const answer = await plainFetch(request);
    if (answer.status !== 401 || !answer.headers.has("x-refusal-id") || (isDismissed && !isHeld)) return answer;
    const became = await Promise.race([
      // What a page sends in its first moments may be refused before it has asked.
      asked.then(async () => {
        // In the problem document as `reason`, in the error of an action among its words.
        if (/\b(sign-in-again|second-factor-needed)\b/.test(await answer.clone().text())) asksAgain = true;
        return signedIn();
      }),
      // To send it again fails at once, as its signal says.
      new Promise((resolve) => (request.signal.onabort = () => resolve("in"))),
    ]);
    // Where no dialog asked for the member, the site keeps what was sent after all.
    return became === "in" || (isHeld && became === "go") ? plainFetch(again) : answer;
  };

  let passing: Event["target"] = null;
  addEventListener(
    "submit",
    (event) => {
      const sent = event.target as HTMLFormElement;
      const button = event.submitter as HTMLButtonElement | null;
      const method = button?.getAttribute("formmethod") ?? sent.method;
      // So does the form of the dialog, which is no `post`.
      const passes = !member || passing === sent || method !== "post";
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

  async function signIn(form: SignInForm): Promise<void> {
    const body = new URLSearchParams(new FormData(form) as unknown as Record<string, string>);
    const answer = await plainFetch(data("login"), { method: "POST", body, redirect: "manual" });
    // A wrong password is answered with a page, a right one leads on: to where it asks for a code, if nobody is signed in now.
    asksCode = answer.type === "opaqueredirect";
    const isIn = judge(await ask());
    const { password } = form;
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

  /** Listens to the dialog of this page: after ClientRouter has swapped the page it is another one, or none. */
  function listen(): void {
    // What was kept is sent by now: its name in the URL says nothing more, and a reload asks for no form to be sent again.
    const url = location.href.replace(inUrl, "");
    if (url !== location.href) history.replaceState(history.state, "", url);
    const found = document.querySelector<HTMLDialogElement>("dialog.gatehouse-session");
    if (found === dialog) return;
    settle("closed");
    dialog = found;
    member = data("member");
    const form = found?.querySelector<SignInForm>("form");
    if (!found || !form) return;
    sheet.replaceSync(data("rules"));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      void signIn(form).catch(() => markFailed(true));
    });
    const onClick = (name: string, then: () => void) => part(name)?.addEventListener("click", then);
    onClick("stay", () => {
      void ask("POST")
        .then(judge)
        .then(() => channel.postMessage(""), look);
      settle("closed");
    });
    onClick("close", () => found.close());
    onClick("reload", () => location.reload());
    // By its button, or by the Escape key.
    found.addEventListener("close", () => {
      if (!isOpen || found.open) return;
      settle("closed");
      isDismissed = true;
    });
    look();
  }

  channel.addEventListener("message", look);
  addEventListener("visibilitychange", () => {
    if (!document.hidden) look();
  });
  addEventListener("pageshow", (event) => {
    if (event.persisted) look();
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
