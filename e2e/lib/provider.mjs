// Login providers on this machine: real OpenID providers that stand in for ID-porten and HelseID.
// Their own page asks who one is and how safely, in place of BankID.

import { createHash, generateKeyPairSync } from "node:crypto";
import { once } from "node:events";
import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";

import { Provider } from "oidc-provider";

const CLIENT = "dinplan-e2e";

/** What the two are like, as far as Dinplan can see. */
const KINDS = {
  "id-porten": {
    acr: ["idporten-loa-high", "idporten-loa-substantial"],
    claims: () => ({ openid: ["sub", "pid"], profile: ["locale"], acr: null, auth_time: null, sid: null }),
    told: ({ pid }) => ({ pid, locale: "nb" }),
    features: {},
    client: { id_token_signed_response_alg: "RS256" },
  },
  helseid: {
    acr: [],
    claims: () => ({
      openid: ["sub"],
      profile: ["name"],
      "helseid://scopes/identity/pid": ["helseid://claims/identity/pid"],
      "helseid://scopes/identity/security_level": ["helseid://claims/identity/security_level"],
      "helseid://scopes/hpr/hpr_number": ["helseid://claims/hpr/hpr_number"],
      auth_time: null,
      sid: null,
    }),
    told: ({ pid, name, level, hpr }) => ({
      name,
      "helseid://claims/identity/pid": pid,
      "helseid://claims/identity/security_level": level,
      "helseid://claims/hpr/hpr_number": hpr,
    }),
    features: { dPoP: { enabled: true, nonceSecret: Buffer.alloc(32, 7), requireNonce: () => true } },
    client: { id_token_signed_response_alg: "PS256", dpop_bound_access_tokens: true },
  },
};

const signingKey = { ...generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey.export({ format: "jwk" }), kid: "op", use: "sig" };

/** A private key of the client's, as JWK. */
function clientKey(kid) {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const jwk = (key) => ({ ...key.export({ format: "jwk" }), kid, alg: "ES256", use: "sig" });
  return { secret: jwk(privateKey), open: jwk(publicKey) };
}

/**
 * Both providers, and a configuration for Dinplan that names them. `serves(url)` tells them where
 * Dinplan is, once it has started; `told` collects what they complain about.
 */
export async function providers() {
  const folder = await mkdtemp(path.join(tmpdir(), "dinplan-login-"));
  const all = [];
  let toml = "[login.passkeys]\nstaff = true\n";
  for (const kind of Object.keys(KINDS)) {
    const key = clientKey(`${kind}-1`);
    const file = path.join(folder, `${kind}.jwk`);
    await writeFile(file, JSON.stringify(key.secret));
    await chmod(file, 0o600);
    const one = await listen(kind, key.open);
    toml += `[[login.provider]]\nprofile = "${kind}"\nissuer = "${one.issuer}"\nclient_id = "${CLIENT}"\nkey_file = "${file}"\n`;
    all.push(one);
  }
  const config = path.join(folder, "login.toml");
  await writeFile(config, toml);
  return {
    config,
    issuer: (kind) => all.find((one) => one.kind === kind).issuer,
    told: () => all.flatMap((one) => one.told),
    serves: (url) => all.forEach((one) => one.serves(url)),
    async stop() {
      for (const { server } of all) {
        server.close();
        server.closeAllConnections();
      }
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Takes a port; answers when it knows where Dinplan is. */
async function listen(kind, key) {
  let answer = (_, response) => response.writeHead(503).end();
  const server = createServer((request, response) => answer(request, response));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  server.unref(); // a test that fails early still ends
  const issuer = `http://127.0.0.1:${server.address().port}`;
  const told = [];
  const serves = (url) => (answer = handler(kind, issuer, key, url, told));
  return { kind, issuer, server, told, serves };
}

function handler(kind, issuer, key, url, told) {
  const like = KINDS[kind];
  const people = new Map();
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: CLIENT,
        redirect_uris: [`${url}/logg-inn/med/${kind}/tilbake`],
        post_logout_redirect_uris: [`${url}/logg-ut/ferdig`],
        backchannel_logout_uri: `${url}/logg-ut/${kind}/bakkanal`,
        backchannel_logout_session_required: true,
        response_types: ["code"],
        grant_types: ["authorization_code"],
        token_endpoint_auth_method: "private_key_jwt",
        token_endpoint_auth_signing_alg: "ES256",
        require_pushed_authorization_requests: true,
        jwks: { keys: [key] },
        ...like.client,
      },
    ],
    acrValues: like.acr,
    claims: like.claims(),
    conformIdTokenClaims: false,
    jwks: { keys: [signingKey] },
    cookies: { keys: ["only here"] },
    features: {
      devInteractions: { enabled: false },
      pushedAuthorizationRequests: { enabled: true, requirePushedAuthorizationRequests: true },
      backchannelLogout: { enabled: true },
      rpInitiatedLogout: { enabled: true, logoutSource: askLogout },
      ...like.features,
    },
    enabledJWA: { idTokenSigningAlgValues: ["RS256", "PS256"], clientAuthSigningAlgValues: ["ES256"], dPoPSigningAlgValues: ["ES256"] },
    findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id, ...like.told(people.get(id)) }) }),
    interactions: { url: (_, interaction) => `/interaction/${interaction.uid}` },
    loadExistingGrant: granted,
    // Dinplan's demo listens on 127.0.0.1 only, whatever `localhost` is first.
    fetch: (to, how) => fetch(String(to).replace("//localhost:", "//127.0.0.1:"), { ...how, dispatcher: undefined }),
    pkce: { required: () => true },
    ttl: { Session: 3600, Grant: 3600, Interaction: 600, IdToken: 120, AccessToken: 300, AuthorizationCode: 60 },
  });
  for (const event of ["authorization.error", "grant.error", "server_error", "pushed_authorization_request.error", "backchannel.error"]) {
    const usual = (one) => one?.error === "access_denied" || one?.error === "use_dpop_nonce";
    provider.on(event, (...all) => all.some(usual) || told.push(`${kind} ${event}: ${all.map((one) => one?.error_description ?? one?.message ?? "").join(" ")}`));
  }
  const callback = provider.callback();
  return (request, response) => {
    if (!request.url.startsWith("/interaction/")) return callback(request, response);
    const done = request.method === "POST" ? answered(provider, people, request, response) : asked(provider, request, response);
    done.catch((error) => {
      told.push(`${kind} interaction: ${error.message}`);
      response.writeHead(500).end();
    });
  };
}

/** Nobody is asked whether Dinplan may know who they are: it is what they came for. */
async function granted(ctx) {
  const { client, session, provider, params } = ctx.oidc;
  const known = session.grantIdFor(client.clientId);
  if (known) return provider.Grant.find(known);
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope(params.scope);
  await grant.save();
  return grant;
}

function askLogout(ctx, form) {
  ctx.body = page(`${form}<button form="op.logoutForm" name="logout" value="yes">Logg ut</button>`);
}

const page = (body) =>
  `<!doctype html><html lang="nb"><meta charset="utf-8"><title>Prøveinnlogging</title><link rel="icon" href="data:,"><main><h1>Prøveinnlogging</h1>${body}</main></html>`;

async function asked(provider, request, response) {
  const { uid, params } = await provider.interactionDetails(request, response);
  const fields = ["pid", "name", "level", "hpr"].map((name) => `<p><label>${name} <input name="${name}"></label></p>`).join("");
  response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
  response.end(
    page(
      `<p data-asked-acr="${params.acr_values ?? ""}" data-locale="${params.ui_locales ?? ""}"></p>` +
        `<form method="post" action="/interaction/${uid}">${fields}<button name="do" value="login">Logg inn</button><button name="do" value="cancel">Avbryt</button></form>`,
    ),
  );
}

async function answered(provider, people, request, response) {
  let body = "";
  for await (const chunk of request) body += chunk;
  const fields = Object.fromEntries(new URLSearchParams(body));
  if (fields.do === "cancel") {
    const result = { error: "access_denied", error_description: "avbrutt" };
    return provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
  }
  const accountId = createHash("sha256").update(fields.pid).digest("base64url");
  people.set(accountId, fields);
  const result = { login: { accountId, acr: fields.level, amr: ["e2e"], remember: true } };
  return provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
}

/** Says who one is on the provider's page, as one does with BankID. */
export async function prove(page, { pid, name = "", level, hpr = "" }) {
  for (const [field, value] of Object.entries({ pid, name, level, hpr })) await page.locator(`input[name="${field}"]`).fill(value);
  await page.locator('button[value="login"]').click();
  await page.waitForLoadState("load");
}
