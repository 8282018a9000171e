// Logging in for real: ID-porten and HelseID (as played by providers on this machine), passkeys by
// invitation, and out again everywhere.

import assert from "node:assert/strict";
import { after, test } from "node:test";

import { firstHeading, noComplaints } from "./lib/browser.mjs";
import { look } from "./lib/look.mjs";
import { synthetic } from "./lib/number.mjs";
import { providers, prove } from "./lib/provider.mjs";
import { story } from "./lib/story.mjs";

const login = await providers();
const demo = story({ args: ["--login-config", login.config], ready: login.serves });
after(() => login.stop());

/** The day so long before today, in Oslo. */
function born(years, days) {
  const date = new Date(Date.now() - days * 24 * 60 * 60 * 1000);
  const text = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Oslo" }).format(date);
  return `${Number(text.slice(0, 4)) - years}${text.slice(4)}`;
}

const MONA = { pid: synthetic(born(38, 96)), level: "idporten-loa-high" };
/** The number an employee of the demo logs in with, by their place in the list. */
const employee = (number) => synthetic(new Date(Date.UTC(1980, 0, 1 + number)).toISOString().slice(0, 10));
const SILJE = { pid: employee(103), name: "Silje Aas", level: "4", hpr: "9144889" };
const TONE = { pid: employee(105), name: "Tone Skaar", level: "4" };

const path = (page) => new URL(page.url()).pathname;
const main = (page) => page.locator("main").innerText();
const who = (page) => page.locator(".who-am-i p").innerText();
const press = async (page, target) => {
  await page.locator(target).first().click();
  await page.waitForLoadState("load");
};

/** To the login page, and on to a provider. */
async function at(page, provider, to = "") {
  await page.goto(to || "/logg-inn");
  await press(page, `a[href^="/logg-inn/med/${provider}"]`);
}

async function fine(page) {
  assert.deepEqual(login.told(), []);
  noComplaints(page);
  await page.context().close();
}

test("a citizen logs in with ID-porten, comes back to where she was going, and logs out of both", async () => {
  const page = await demo.visitor();
  await page.goto("/logg-inn");
  await look(page, "login-ways");
  await at(page, "id-porten", "/innlogginger");
  assert.equal(await page.locator("[data-asked-acr]").getAttribute("data-asked-acr"), "idporten-loa-high");
  assert.equal(await page.locator("[data-locale]").getAttribute("data-locale"), "nb");
  await prove(page, MONA);
  assert.equal(path(page), "/innlogginger", await main(page));
  assert.match(await who(page), /Mona Dalen\s*privat/);
  assert.match(await main(page), /med ID-porten/);
  const [cookie] = (await page.context().cookies(demo.url)).filter((one) => one.name === "dinplan");
  assert.ok(cookie.httpOnly && cookie.sameSite === "Lax");

  await page.locator('.who-am-i form[action="/logg-ut"] button').click();
  await page.waitForURL(`${login.issuer("id-porten")}/**`);
  await press(page, 'button[value="yes"]');
  assert.equal(path(page), "/");
  assert.match(await main(page), /Du er logget ut/);
  await page.goto("/hjem");
  assert.equal(path(page), "/logg-inn");
  // ID-porten does not know her any more either.
  await at(page, "id-porten");
  assert.equal(await firstHeading(page), "Prøveinnlogging");
  await fine(page);
});

test("a level that is too low, a break-off and a stale answer are refused kindly", async () => {
  const page = await demo.visitor();
  await at(page, "id-porten");
  await prove(page, { ...MONA, level: "idporten-loa-substantial" });
  assert.equal(await firstHeading(page), "Innloggingen var ikke sikker nok");
  await look(page, "login-level");
  const stale = page.url();
  await page.goto("/hjem");
  assert.equal(path(page), "/logg-inn", "nobody was let in");
  await page.goto(stale);
  assert.equal(await firstHeading(page), "Vi kunne ikke fullføre innloggingen");
  noComplaints(page);

  const other = await demo.visitor();
  await at(other, "id-porten");
  await press(other, 'button[value="cancel"]');
  assert.equal(await firstHeading(other), "Du ble ikke logget inn");
  assert.ok(!demo.program.output.includes(MONA.pid), "no identity number in the log");
  assert.match(demo.program.output, /a login was refused.*security level is too low/);
  await other.context().close();
  await page.context().close();
});

test("an answer that was sent to another browser logs nobody in", async () => {
  const [one, other] = [await demo.visitor(), await demo.visitor()];
  await at(one, "id-porten");
  const ask = one.context().request;
  const step = (answer) => ask.get(new URL(answer.headers().location, answer.url()).href, { maxRedirects: 0 });
  let last = await ask.post(one.url(), { form: { ...MONA, do: "login" }, maxRedirects: 0 });
  while (!last.headers().location.startsWith(demo.url)) last = await step(last);
  const answer = last.headers().location;
  assert.match(answer, /[?&]code=/);
  await other.goto(answer);
  assert.equal(await firstHeading(other), "Vi kunne ikke fullføre innloggingen");
  await other.goto("/hjem");
  assert.equal(path(other), "/logg-inn");
  await one.context().close();
  await other.context().close();
});

test("a newcomer tells her name and birth date, and sees what is hers: nothing yet", async () => {
  const page = await demo.visitor();
  await at(page, "id-porten");
  await prove(page, { pid: synthetic("1991-07-19", 42), level: "idporten-loa-high" });
  assert.equal(await firstHeading(page), "Velkommen til Dinplan");
  await look(page, "login-welcome");
  await press(page, 'main form.form button[type="submit"]');
  assert.match(await main(page), /rette opp/);
  await page.locator('[name="name"]').fill("Ylva Ekren");
  await page.locator('[name="born"]').fill("1991-07-19");
  await press(page, 'main form.form button[type="submit"]');
  assert.equal(path(page), "/hjem");
  assert.match(await who(page), /Ylva Ekren\s*privat/);
  await fine(page);
});

test("an employee logs in with HelseID and is at work", async () => {
  const page = await demo.visitor();
  await at(page, "helseid");
  await prove(page, SILJE);
  assert.match(await who(page), /Silje Aas/);
  assert.match(await who(page), /ergoterapeut/);
  await fine(page);
});

test("an employee with two workplaces chooses, sees nothing before, and can change", async () => {
  const page = await demo.visitor();
  await at(page, "helseid");
  await prove(page, TONE);
  assert.equal(await firstHeading(page), "Hvor jobber du i dag?", await main(page));
  await look(page, "login-workplace");
  await page.goto("/hjem");
  assert.equal(path(page), "/logg-inn/arbeidssted", "first the choice");
  await press(page, 'button[name="job"][value="1"]');
  assert.equal(path(page), "/hjem");
  assert.match(await who(page), /fysioterapeut i vikariat/);
  await press(page, 'a[href="/logg-inn/arbeidssted"]');
  await press(page, 'button[name="job"][value="0"]');
  assert.doesNotMatch(await who(page), /vikariat/);
  await fine(page);
});

test("HelseID below level 4, and an employee nobody registered, stay outside", async () => {
  const page = await demo.visitor();
  await at(page, "helseid");
  await prove(page, { ...SILJE, level: "3" });
  assert.equal(await firstHeading(page), "Innloggingen var ikke sikker nok");
  noComplaints(page);
  await page.context().close();

  const other = await demo.visitor();
  await at(other, "helseid");
  await prove(other, { ...MONA, name: "Mona Dalen", level: "4" });
  assert.equal(await firstHeading(other), "Vi finner ingen arbeidsplass for deg");
  await look(other, "login-no-workplace");
  await other.goto("/hjem");
  assert.equal(path(other), "/logg-inn");
  noComplaints(other);
  await other.context().close();
});

test("she sees where she is logged in, and ends the other", async () => {
  const [here, there] = [await demo.visitor(), await demo.visitor()];
  for (const page of [there, here]) {
    await at(page, "id-porten");
    await prove(page, MONA);
  }
  await here.goto("/innlogginger");
  await look(here, "sessions");
  assert.ok((await here.locator(".entry").count()) >= 2);
  await press(here, 'button[value="alle"]');
  assert.match(await main(here), /Du er logget ut alle andre steder/);
  assert.equal(await here.locator(".entry").count(), 1);
  await there.goto("/hjem");
  assert.equal(path(there), "/logg-inn");
  await fine(here);
  await there.context().close();
});

test("logged out at ID-porten means logged out here", async () => {
  const page = await demo.visitor();
  await at(page, "id-porten");
  await prove(page, MONA);
  await page.goto(`${login.issuer("id-porten")}/session/end`);
  await press(page, 'button[value="yes"]');
  await page.goto("/hjem");
  assert.equal(path(page), "/logg-inn");
  await page.context().close();
});

/** A phone with fingerprint, as Chromium plays it. */
async function authenticator(page) {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("WebAuthn.enable");
  const options = {
    protocol: "ctap2",
    transport: "internal",
    hasResidentKey: true,
    hasUserVerification: true,
    isUserVerified: true,
    automaticPresenceSimulation: true,
  };
  return cdp.send("WebAuthn.addVirtualAuthenticator", { options });
}

test("invited by letter, an employee makes a passkey and logs in with it", async () => {
  const unit = await demo.as("ke-leder");
  await unit.goto("/enhet/invitasjoner");
  await look(unit, "invitations");
  const row = unit.locator("tr", { hasText: "Ola Brekke" });
  await row.locator("a").click();
  await unit.locator('[name="born"]').fill("1979-11-02");
  await look(unit, "invite");
  await press(unit, 'main form.form button[type="submit"]');
  const code = await unit.locator(".code").innerText();
  assert.match(code, /^[A-Z2-8]{4}-[A-Z2-8]{4}-[A-Z2-8]{4}$/);
  await look(unit, "invitation-letter");
  noComplaints(unit);

  const page = await demo.visitor();
  await authenticator(page);
  await page.goto("/logg-inn");
  await press(page, 'a[href="/invitasjon"]');
  await page.locator('[name="kode"]').fill(code.toLowerCase().replaceAll("-", " "));
  await page.locator('[name="born"]').fill("1979-11-03");
  await press(page, 'main form.form button[type="submit"]');
  assert.match(await main(page), /Vi kan ikke bruke koden/);
  await look(page, "invitation-refused");
  await page.locator('[name="born"]').fill("1979-11-02");
  await press(page, 'main form.form button[type="submit"]');
  assert.equal(await firstHeading(page), "Lag en passnøkkel");
  await look(page, "passkey-make");
  await page.locator('[name="name"]').fill("Jobbtelefonen");
  await page.locator('form[data-passkey] button').click();
  await page.waitForURL("**/hjem?gjort=passkey-made");
  assert.match(await who(page), /Ola Brekke/);
  assert.match(await who(page), /saksbehandler/);

  await page.goto("/innlogginger");
  assert.match(await main(page), /Jobbtelefonen/);
  await look(page, "sessions-passkeys");
  await press(page, '.who-am-i form[action="/logg-ut"] button');
  await page.goto("/logg-inn/passnokkel?til=/enhet");
  await look(page, "passkey-use");
  await page.locator('form[data-passkey] button').click();
  await page.waitForURL("**/enhet");
  assert.match(await who(page), /Ola Brekke/);

  // The code is used up.
  const late = await demo.visitor();
  await late.goto("/invitasjon");
  await late.locator('[name="kode"]').fill(code);
  await late.locator('[name="born"]').fill("1979-11-02");
  await press(late, 'main form.form button[type="submit"]');
  assert.match(await main(late), /Vi kan ikke bruke koden/);
  for (const one of [unit, page, late]) {
    noComplaints(one);
    await one.context().close();
  }
});

test("an invitation that was taken back does not work", async () => {
  const unit = await demo.as("ke-leder");
  await unit.goto("/enhet/invitasjoner");
  await unit.locator("tr", { hasText: "Inger Sletta" }).locator("a").click();
  await unit.locator('[name="born"]').fill("1985-05-05");
  await press(unit, 'main form.form button[type="submit"]');
  const code = await unit.locator(".code").innerText();
  await unit.goto("/enhet/invitasjoner");
  await unit.locator("tr", { hasText: "Inger Sletta" }).locator("button").click();
  await unit.waitForURL("**/enhet/invitasjoner?gjort=invitation-revoked");
  const page = await demo.visitor({ noJs: true });
  await page.goto("/invitasjon");
  await page.locator('[name="kode"]').fill(code);
  await page.locator('[name="born"]').fill("1985-05-05");
  await press(page, 'main form.form button[type="submit"]');
  assert.match(await main(page), /Vi kan ikke bruke koden/);
  noComplaints(unit);
  await unit.context().close();
  await page.context().close();
});

test("without scripts, the passkey page says what is needed", async () => {
  const page = await demo.visitor({ noJs: true });
  await page.goto("/logg-inn/passnokkel");
  assert.match(await main(page), /bare når JavaScript er slått på/);
  await page.context().close();
});

test("someone who tries many codes is asked to wait", async () => {
  const page = await demo.visitor();
  await page.goto("/invitasjon");
  let status = 200;
  for (let tries = 0; tries < 15 && status !== 429; tries += 1) {
    const answer = await page.request.post("/invitasjon", { form: { kode: `AAAA-AAAA-AA${tries}`, born: "1980-01-01" } });
    status = answer.status();
    if (status === 429) {
      assert.ok(Number(answer.headers()["retry-after"]) > 0);
      assert.match(await answer.text(), /Prøv igjen om et minutt/);
    }
  }
  assert.equal(status, 429);
  await page.context().close();
});
