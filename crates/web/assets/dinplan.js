// Small comforts on top of pages that work without them. Nothing here decides anything.

/**
 * Drafts: a form with data-draft="URL" sends its fields there while the person writes, so that
 * nothing typed is lost at time-out, back button or lost network. The words for the status come
 * from the page: <p data-draft-status role="status" data-saving=… data-saved=… data-failed=…></p>
 */
const PAUSE = 1200; // a pause in the typing
const SLOW = 1000; // say "saving" only when it takes time
const AGAIN = 10000; // after a failure

function keepDraft(form) {
  const url = form.dataset.draft;
  const status = form.querySelector("[data-draft-status]");
  let timer;
  let sending;
  let sent = fields();
  let handedIn = false;

  function fields() {
    const pairs = new URLSearchParams();
    for (const [name, value] of new FormData(form)) {
      if (typeof value === "string") pairs.append(name, value);
    }
    return pairs.toString();
  }

  function say(what) {
    const words = status?.dataset[what] ?? "";
    if (status && status.textContent !== words) status.textContent = words;
  }

  function soon(delay) {
    clearTimeout(timer);
    timer = setTimeout(save, delay);
  }

  async function save() {
    const now = fields();
    if (handedIn || now === sent) return;
    sending?.abort();
    const mine = new AbortController();
    sending = mine;
    const slow = setTimeout(say, SLOW, "saving");
    try {
      const answer = await fetch(url, {
        method: "POST",
        body: new URLSearchParams(now),
        redirect: "error", // a redirect means the login has ended, not that the draft was kept
        signal: mine.signal,
      });
      if (!answer.ok) throw new Error(String(answer.status));
      sent = now;
      say("saved");
    } catch {
      if (mine.signal.aborted) return;
      say("failed");
      soon(AGAIN);
    } finally {
      clearTimeout(slow);
    }
  }

  form.addEventListener("input", () => soon(PAUSE));
  form.addEventListener("change", () => soon(PAUSE));
  form.addEventListener("submit", () => {
    handedIn = true;
    clearTimeout(timer);
    sending?.abort();
  });
  addEventListener("online", () => soon(0));
  addEventListener("pageshow", (event) => {
    if (event.persisted) handedIn = false;
  });
  addEventListener("pagehide", () => {
    const now = fields();
    if (handedIn || now === sent) return;
    if (navigator.sendBeacon(url, new URLSearchParams(now))) sent = now;
  });
}

/** A second press within a few seconds is the same press. The button stays as it is. */
const PRESS = 4000;

function pressOnce() {
  const pressed = new WeakMap();
  addEventListener("submit", (event) => {
    if (event.target.matches("[data-passkey], [data-hold]")) return; // theirs to do again
    const last = pressed.get(event.target) ?? -Infinity;
    if (event.timeStamp - last < PRESS) event.preventDefault();
    else pressed.set(event.target, event.timeStamp);
  });
  addEventListener("pageshow", (event) => {
    if (!event.persisted) return;
    for (const form of document.forms) pressed.delete(form);
  });
}

/** What the reader must see first is read first: errors, else what the page points at. */
function lookFirst() {
  const first = document.querySelector(".ds-error-summary") ?? document.querySelector("[data-focus]");
  if (!first) return;
  if (first.tabIndex < 0 && !first.hasAttribute("tabindex")) first.setAttribute("tabindex", "-1");
  first.focus();
}

/** On a phone a case's pages are one line that scrolls: the page one is at is brought into sight. */
function showTab() {
  const here = document.querySelector(".case-head [aria-current]");
  const line = here?.closest("ul");
  if (line) line.scrollLeft = here.offsetLeft + here.offsetWidth - line.offsetLeft - line.clientWidth + 72;
}

/**
 * An open page stays true: <div role="status" data-live="URL" data-changed=… data-refresh=…></div>.
 * When the reader's access changed, what is on the screen is taken away and the page asked for anew.
 * When someone else changed something, the page says so and leaves it to the reader.
 */
const REST = 60000; // a page that nobody looks at listens this long

function stayTrue(place) {
  const main = document.querySelector("main");
  let source;
  let resting;
  let heard = false;

  function anew() {
    // Not reload(): a page that answered a form would be sent again.
    location.replace(location.pathname + location.search);
  }

  function takeAway() {
    source.close();
    main.replaceChildren();
    anew();
  }

  function tell() {
    const typing = document.querySelector("form[data-draft]"); // a conflict is met when it is stored
    if (typing || place.childElementCount > 0) return;
    const link = document.createElement("a");
    link.className = "ds-link";
    link.href = location.pathname + location.search;
    link.textContent = place.dataset.refresh;
    link.addEventListener("click", (event) => {
      event.preventDefault();
      anew();
    });
    place.append(place.dataset.changed, " ", link);
  }

  function listen() {
    source = new EventSource(place.dataset.live);
    source.addEventListener("her", () => {
      heard = true;
      main.hidden = false;
    });
    source.addEventListener("endret", () => {
      heard = true;
      main.hidden = false;
      tell();
    });
    source.addEventListener("innsyn", takeAway);
    source.addEventListener("nok", () => source.close());
    source.addEventListener("error", () => {
      // Refused, where it was let in before. A network that is gone is tried again by itself.
      if (heard && source.readyState === EventSource.CLOSED) takeAway();
    });
  }

  document.addEventListener("visibilitychange", () => {
    clearTimeout(resting);
    if (document.hidden) {
      resting = setTimeout(() => {
        source.close();
        main.hidden = heard; // not shown again before it is known to be right
      }, REST);
    } else if (source.readyState === EventSource.CLOSED) {
      listen();
    }
  });
  addEventListener("pagehide", () => source.close());
  // Whoever sends a form is on the way to its answer: the page is not asked for anew meanwhile.
  document.addEventListener("submit", (event) => {
    if (!event.defaultPrevented) source.close();
  });
  addEventListener("pageshow", (event) => {
    if (event.persisted) takeAway();
  });
  listen();
}

for (const form of document.querySelectorAll("form[data-draft]")) keepDraft(form);
const place = document.querySelector("[data-live]");
if (place && "EventSource" in window) stayTrue(place);
pressOnce();
showTab();
lookFirst();

/**
 * The session's last five minutes are told, quietly, with the way to stay. When it has ended the page
 * goes to the login page, so that nobody reads on over an empty chair; drafts are kept already.
 */
const WARN = 5 * 60;

function watchSession(box) {
  const notice = box.querySelector("[role=status]");
  const hold = box.querySelector("form[data-hold]");
  let timer;

  function endsIn(seconds) {
    clearTimeout(timer);
    if (seconds > WARN) {
      notice.hidden = true;
      timer = setTimeout(look, (seconds - WARN) * 1000);
    } else if (seconds > 0) {
      notice.hidden = false;
      timer = setTimeout(look, seconds * 1000 + 500);
    } else {
      location.assign(box.dataset.login);
    }
  }

  // Another tab, or a draft that was kept, may have made it longer.
  async function look() {
    try {
      const answer = await fetch("/logg-inn/okt", { headers: { accept: "application/json" } });
      endsIn((await answer.json()).left);
    } catch {
      timer = setTimeout(look, AGAIN);
    }
  }

  hold?.addEventListener("submit", async (event) => {
    event.preventDefault();
    const body = new URLSearchParams(new FormData(hold));
    const answer = await fetch(hold.action, { method: "POST", body, headers: { accept: "application/json" } });
    endsIn((await answer.json()).left);
  });
  addEventListener("pageshow", (event) => event.persisted && look());
  endsIn(Number(box.dataset.timeOut));
}

/** Passkeys: the browser's part of logging in, and of making one. Fills the form and hands it in. */
function passkey(form) {
  const trouble = document.querySelector("[data-passkey-trouble]");
  const bytes = (text) => Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (c) => c.charCodeAt(0));
  const text = (buffer) =>
    btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");

  function say(what) {
    trouble.hidden = !what;
    trouble.firstElementChild.textContent = what ? trouble.dataset[what] : "";
  }

  async function use(options) {
    const key = await navigator.credentials.get({ publicKey: { ...options, challenge: bytes(options.challenge) } });
    return {
      id: key.id,
      client_data: text(key.response.clientDataJSON),
      authenticator_data: text(key.response.authenticatorData),
      signature: text(key.response.signature),
      user: text(key.response.userHandle ?? new ArrayBuffer(0)),
    };
  }

  async function make(options) {
    const known = options.excludeCredentials.map((one) => ({ ...one, id: bytes(one.id) }));
    const user = { ...options.user, id: bytes(options.user.id) };
    const publicKey = { ...options, user, challenge: bytes(options.challenge), excludeCredentials: known };
    const { response } = await navigator.credentials.create({ publicKey });
    return {
      client_data: text(response.clientDataJSON),
      authenticator_data: text(response.getAuthenticatorData()),
      public_key: text(response.getPublicKey()),
      algorithm: response.getPublicKeyAlgorithm(),
    };
  }

  if (!globalThis.PublicKeyCredential) say("missing");
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (!globalThis.PublicKeyCredential) return say("missing");
    say(undefined);
    try {
      const fields = await { use, make }[form.dataset.passkey](JSON.parse(form.dataset.options));
      for (const [name, value] of Object.entries(fields)) form.elements[name].value = value;
      form.submit();
    } catch {
      say("stopped");
    }
  });
}

/** A button that prints, where there is a script to do it. */
function printing(button) {
  button.hidden = false;
  button.addEventListener("click", () => print());
}

for (const box of document.querySelectorAll("[data-time-out]")) watchSession(box);
for (const form of document.querySelectorAll("form[data-passkey]")) passkey(form);
for (const button of document.querySelectorAll("[data-print]")) printing(button);
