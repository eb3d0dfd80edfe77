/**
 * Warns before the session ends, and lets its person sign in again over the page, so that everything typed stays there. Reading
 * how long the session has left does not lengthen it.
 */
import type { SessionTime } from "../../core/identity/session-time.ts";

/**
 * Of the dialog. A sheet that a script makes needs nothing of the site's policy or build, and is on no page without the dialog.
 */
const rules = `
.gatehouse-session{box-sizing:border-box;width:min(26rem,100vw - 2rem);max-height:calc(100dvh - 2rem);margin:auto;padding:1.5rem;border:1px solid;border-radius:.75rem;background:Canvas;color:CanvasText;overflow:auto}
.gatehouse-session::backdrop{background:rgb(0 0 0/.5)}
.gatehouse-session :is(form,label,input){display:block;box-sizing:border-box;width:100%}
.gatehouse-session [hidden]{display:none!important}
.gatehouse-session :is(p,label,button,a){margin-block:.75rem}
.gatehouse-session :is(input,button){min-height:2.75rem;padding-inline:.75rem;border:1px solid;border-radius:.5rem;font:inherit}
.gatehouse-session button{margin-inline-end:.5rem;cursor:pointer}
.gatehouse-session a{display:inline-block;text-decoration:underline}
.gatehouse-session form button{background:CanvasText;color:Canvas}
.gatehouse-session [role=alert]{padding-inline-start:.75rem;border-inline-start:.25rem solid}
.gatehouse-session :focus-visible{outline:2px solid Highlight;outline-offset:2px}`;

const minute = 60_000;
const nextLook = 2 ** 30;

function keepSession(dialog: HTMLDialogElement, form: HTMLFormElement): void {
  const { session = "", login = "", warn = "" } = dialog.dataset;
  const part = (name: string) => dialog.querySelector<HTMLElement>(`[data-part="${name}"]`) ?? dialog;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  document.adoptedStyleSheets.push(sheet);
  const channel = new BroadcastChannel("gatehouse-session");
  const plainFetch = window.fetch.bind(window);
  /** Whose page this is. */
  let member = "";
  let timer = 0;
  /** Whether the end was announced: who closes that is not asked again each minute. */
  let warned = false;
  let waiting: ((goesOn: boolean) => void)[] = [];

  const ask = async (method = "GET") => (await (await plainFetch(session, { method })).json()) as SessionTime;

  /** Shows one state of the dialog: it ends soon, it is over, or somebody else is signed in. */
  function show(state: string, values: Readonly<Record<string, string>> = {}): void {
    for (const each of dialog.querySelectorAll<HTMLElement>("[data-for]")) {
      each.hidden = !(each.dataset["for"] ?? "").split(" ").includes(state);
      const { text } = each.dataset;
      if (text) each.textContent = text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? "");
    }
    part("failed").hidden = true;
    dialog.setAttribute("aria-labelledby", `gatehouse-${state}`);
    if (!dialog.open) dialog.showModal();
  }

  function settle(goesOn: boolean): void {
    for (const each of waiting) each(goesOn);
    waiting = [];
    if (dialog.open) dialog.close();
  }

  /** Whether the page may go on as the member whose it is. */
  function judge(time: SessionTime): boolean {
    clearTimeout(timer);
    if (!time.signedIn) {
      if (member) show("over");
      return false;
    }
    member ||= time.member;
    if (time.member !== member) {
      show("swapped", { name: time.name });
      return false;
    }
    (form.elements.namedItem("email") as HTMLInputElement).value = time.email;
    const left = time.endsIn - Number(warn) * minute;
    if (left > 0) {
      warned = false;
      timer = window.setTimeout(() => void look(), Math.min(left, nextLook));
      settle(true);
    } else {
      timer = window.setTimeout(() => void look(), Math.min(time.endsIn + 500, minute));
      if (waiting.length > 0) settle(true);
      else if (dialog.open || !warned)
        show(time.canBeKept ? "soon" : "last", { minutes: String(Math.ceil(time.endsIn / minute)) });
      warned = true;
    }
    return true;
  }

  /** Without a connection the page goes on; its next request will tell. */
  const look = () =>
    ask().then(judge, () => {
      settle(true);
      return true;
    });

  /** Resolves once the member is signed in again, or has closed the dialog. */
  async function signedIn(): Promise<boolean> {
    const again = new Promise<boolean>((resolve) => waiting.push(resolve));
    await look();
    return again;
  }

  const isHere = (url: string) => new URL(url, location.href).origin === location.origin;

  window.fetch = async (input, init) => {
    const request = new Request(input, init);
    if (!isHere(request.url)) return plainFetch(input, init);
    const isWrite = !/^(GET|HEAD)$/.test(request.method);
    const again = request.clone();
    if (isWrite) request.headers.set("gatehouse-keep", "none");
    const answer = await plainFetch(request);
    if (answer.status !== 401 || !answer.headers.has("x-refusal-id") || !member) return answer;
    return (await signedIn()) ? plainFetch(again) : answer;
  };

  let passing: Event["target"] = null;
  addEventListener(
    "submit",
    (event) => {
      const sent = event.target as HTMLFormElement;
      const button = event.submitter as HTMLButtonElement | null;
      const method = button?.getAttribute("formmethod") ?? sent.method;
      const isOurs = sent === form || passing === sent || method !== "post" || !member;
      passing = null;
      if (isOurs || !isHere(button?.formAction || sent.action)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      void signedIn().then((goesOn) => {
        if (!goesOn) return;
        passing = sent;
        sent.requestSubmit(button);
      });
    },
    true,
  );

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const body = new URLSearchParams(new FormData(form) as unknown as Record<string, string>);
    const password = form.elements.namedItem("password") as HTMLInputElement;
    void plainFetch(login, { method: "POST", body, redirect: "manual" })
      .then(look)
      .then((isIn) => {
        password.value = "";
        if (isIn) channel.postMessage("");
        else if (form.closest("[hidden]") === null) {
          part("failed").hidden = false;
          password.focus();
        }
      });
  });
  part("stay").addEventListener("click", () => {
    void ask("POST")
      .then(judge)
      .then(() => channel.postMessage(""));
    dialog.close();
  });
  part("close").addEventListener("click", () => dialog.close());
  part("reload").addEventListener("click", () => location.reload());
  dialog.addEventListener("close", () => settle(false));
  channel.addEventListener("message", () => void look());
  addEventListener("visibilitychange", () => {
    if (!document.hidden) void look();
  });
  addEventListener("pageshow", (event) => {
    if (event.persisted) void look();
  });
  void look();
}

/** Called by the page's script: one that is only imported would be left out of the bundle. */
export function startKeeping(): void {
  const dialog = document.querySelector<HTMLDialogElement>("dialog.gatehouse-session");
  const form = dialog?.querySelector("form");
  if (!dialog || !form || dialog.dataset["on"]) return;
  dialog.dataset["on"] = "yes";
  keepSession(dialog, form);
}
