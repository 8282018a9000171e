// The program under test: the release binary with the demo's small world, on a port of its own.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const binary = process.env.DINPLAN ?? path.join(root, "target/release/dinplan");
const PATIENCE = 60_000;

/**
 * Starts the demo and waits until it answers.
 * Returns its address, its data folder, what it has said, and `stop`, `kill` and `restart`.
 */
export async function start({ data, args = [] } = {}) {
  const own = data === undefined;
  const folder = data ?? (await mkdtemp(path.join(tmpdir(), "dinplan-e2e-")));
  let running = await run(folder, args);

  return {
    data: folder,
    get url() {
      return running.url;
    },
    get output() {
      return running.said();
    },
    /** Stops it as an operator would (Ctrl-C); returns the exit code. The data folder goes if it was ours. */
    async stop() {
      const code = await end(running, "SIGINT");
      if (own) await rm(folder, { recursive: true, force: true });
      return code;
    },
    /** Stops it the hard way and starts it again on the same data. */
    async killAndRestart() {
      await end(running, "SIGKILL");
      running = await run(folder, args);
    },
    /** Stops it, and starts it again on the same data on another day, given as 2027-05-17. */
    async travels(day) {
      await end(running, "SIGINT");
      running = await run(folder, [...args, "--today", day]);
    },
    /** Stops it and starts it again on the same data. */
    async restart() {
      await end(running, "SIGINT");
      running = await run(folder, args);
    },
  };
}

async function run(folder, args) {
  const child = spawn(binary, ["demo", "--listen", "127.0.0.1:0", "--data", folder, ...args], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  const ended = new Promise((resolve) => {
    child.once("error", (error) => resolve(`cannot start ${binary}: ${error.message}`));
    child.once("exit", (code, signal) => resolve(`ended with ${code ?? signal}`));
  });
  const address = new Promise((resolve) => {
    const listen = (chunk) => {
      output += chunk;
      const found = output.match(/http:\/\/[^\s"',)]+/);
      if (found) resolve(found[0].replace(/\/$/, ""));
    };
    child.stdout.on("data", listen);
    child.stderr.on("data", (chunk) => (output += chunk));
  });
  const late = pause(PATIENCE).then(() => undefined);
  const first = await Promise.race([address, ended.then((how) => ({ how })), late]);
  if (typeof first !== "string") {
    child.kill("SIGKILL");
    throw new Error(`the demo did not start: ${first?.how ?? "it named no address in time"}\n${output}`);
  }
  await healthy(first, () => output);
  return { child, url: first, said: () => output };
}

async function healthy(url, said) {
  const until = Date.now() + PATIENCE;
  for (;;) {
    const answer = await fetch(`${url}/healthz`).catch(() => undefined);
    if (answer?.ok) return;
    if (Date.now() > until) throw new Error(`${url}/healthz never answered well\n${said()}`);
    await pause(50);
  }
}

async function end({ child }, signal) {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  const gone = once(child, "exit");
  child.kill(signal);
  const result = await Promise.race([gone, pause(PATIENCE / 4).then(() => undefined)]);
  if (!result) {
    child.kill("SIGKILL");
    throw new Error(`the program did not stop on ${signal}`);
  }
  return result[0];
}

function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds).unref());
}
