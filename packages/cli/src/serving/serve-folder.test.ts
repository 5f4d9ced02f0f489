import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Serving, serveFolder } from "./serve-folder.ts";

const folder = mkdtempSync(join(tmpdir(), "throughline-serve-"));
let serving: Serving;
beforeAll(async () => {
  writeFileSync(join(folder, "index.html"), "<h1>Page</h1>");
  const extra = { path: "opened/plan ñ.csv", read: async () => new TextEncoder().encode("Step,Owner\n") };
  serving = await serveFolder(folder, extra, [0]);
});
afterAll(async () => {
  await serving.close();
  rmSync(folder, { recursive: true });
});

// Node's own client, since fetch tidies up what is asked.
function ask(path: string, { method = "GET", host = `127.0.0.1:${serving.port}` } = {}) {
  return new Promise<{ status: number; type: string; body: string }>((resolve, reject) => {
    request({ host: "127.0.0.1", port: serving.port, path, method, headers: { host } }, (answer) => {
      let body = "";
      answer.on("data", (piece) => {
        body += piece;
      });
      answer.on("end", () =>
        resolve({ status: answer.statusCode ?? 0, type: answer.headers["content-type"] ?? "", body }),
      );
    })
      .on("error", reject)
      .end();
  });
}

describe("the page is served to this computer alone", () => {
  it.each([
    ["/", 200, "<h1>Page</h1>"],
    ["/?open=opened/plan.csv", 200, "<h1>Page</h1>"],
    ["/index.html", 200, "<h1>Page</h1>"],
    ["/opened/plan%20%C3%B1.csv", 200, "Step,Owner\n"],
    ["/opened/other.csv", 404, ""],
    ["/../package.json", 404, ""],
    ["/%2e%2e/package.json", 404, ""],
    ["/..%2fpackage.json", 404, ""],
    ["/%00", 404, ""],
    ["/%", 404, ""],
    ["/gone.js", 404, ""],
  ])("%s: %i", async (path, status, body) => {
    expect(await ask(path)).toMatchObject({ status, body });
  });

  it("answers nobody who came by another name, and takes nothing in", async () => {
    expect((await ask("/", { host: "example.org" })).status).toBe(403);
    expect((await ask("/", { host: `localhost:${serving.port}` })).status).toBe(200);
    expect((await ask("/", { method: "POST" })).status).toBe(405);
  });

  it("takes another port where the first one is taken, and says so where there is none", async () => {
    const other = await serveFolder(folder, null, [serving.port, 0]);
    expect(other.port).not.toBe(serving.port);
    await other.close();
    await expect(serveFolder(folder, null, [serving.port])).rejects.toThrow("EADDRINUSE");
  });
});
