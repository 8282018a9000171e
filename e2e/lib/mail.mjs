// A mail server on this machine that keeps what it gets.

import { once } from "node:events";

import { SMTPServer } from "smtp-server";

/**
 * Starts it. `url` is for `dinplan demo --smtp`; `mails` are those taken, as { to, text };
 * `refuses(address)` makes it say no to an address for good; `first(address)` waits for a mail.
 */
export async function sink() {
  const mails = [];
  const refused = new Set();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["AUTH", "STARTTLS"],
    onRcptTo({ address }, _session, answer) {
      if (!refused.has(address)) return answer();
      return answer(Object.assign(new Error("no such mailbox"), { responseCode: 550 }));
    },
    onData(stream, session, answer) {
      let raw = "";
      stream.setEncoding("utf8");
      stream.on("data", (part) => {
        raw += part;
      });
      stream.on("end", () => {
        for (const { address } of session.envelope.rcptTo) mails.push({ to: address, raw, text: plain(raw) });
        answer();
      });
    },
  });
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  return {
    url: `smtp://127.0.0.1:${server.server.address().port}`,
    mails,
    refuses: (address) => refused.add(address),
    async first(to, holds = "", patience = 40_000) {
      for (const until = Date.now() + patience; Date.now() < until; ) {
        const found = mails.find((mail) => mail.to === to && mail.text.includes(holds));
        if (found) return found;
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
      throw new Error(`no mail to ${to} with "${holds}"; there are ${mails.map((mail) => `${mail.to}: ${mail.text}`).join("\n")}`);
    },
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}

/** The body as a person reads it: base64 and quoted-printable undone. */
function plain(raw) {
  const [head, ...rest] = raw.split("\r\n\r\n");
  const body = rest.join("\r\n\r\n");
  if (/transfer-encoding: base64/i.test(head)) return Buffer.from(body, "base64").toString("utf8");
  if (!/transfer-encoding: quoted-printable/i.test(head)) return body;
  const bytes = body.replaceAll(/=\r?\n/g, "").replaceAll(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
}
