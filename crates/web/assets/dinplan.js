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
