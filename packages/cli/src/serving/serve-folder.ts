import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

export interface Serving {
  readonly port: number;
  readonly close: () => Promise<void>;
}

/** One more file than the folder has, by its path in the address. */
export interface Extra {
  readonly path: string;
  readonly read: () => Promise<Uint8Array>;
}

const HERE = "127.0.0.1";

/** Serves a folder to this computer alone, on the first port of these that is free; 0 is any. */
export async function serveFolder(folder: string, extra: Extra | null, ports: readonly number[]): Promise<Serving> {
  const server = createServer((request, response) => {
    answer(request, response, folder, extra).catch(() => response.writeHead(500).end());
  });
  for (const [at, port] of ports.entries()) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once("error", reject).listen(port, HERE, () => {
          server.removeAllListeners("error");
          resolve();
        });
      });
      break;
    } catch (error) {
      server.removeAllListeners("error");
      if (at === ports.length - 1) throw error;
    }
  }
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  { method, url = "/", headers }: IncomingMessage,
  response: ServerResponse,
  folder: string,
  extra: Extra | null,
): Promise<void> {
  // Another site's page may lead a browser here under a name of its own; it gets nothing.
  if (!/^(?:127\.0\.0\.1|localhost)(?::\d+)?$/.test(headers.host ?? "")) return end(response, 403);
  if (method !== "GET" && method !== "HEAD") return end(response, 405);
  const path = pathOf(url);
  const bytes = path === null ? null : await bytesAt(path, folder, extra);
  if (path === null || bytes === null) return end(response, 404);
  response.writeHead(200, {
    "content-type": TYPES[extname(path)] ?? "application/octet-stream",
    "content-length": bytes.length,
    "cache-control": "no-cache",
    "content-security-policy": CSP,
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
  });
  response.end(method === "HEAD" ? undefined : bytes);
}

function end(response: ServerResponse, status: number): void {
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8" }).end();
}

/** A path within the folder, such as "samples/plan.xlsx"; null for one that leads out of it. */
function pathOf(url: string): string | null {
  try {
    const path = decodeURIComponent(new URL(url, `http://${HERE}`).pathname).slice(1);
    return normalize(`/${path}`) === `/${path}` && !path.includes("\0") ? path || "index.html" : null;
  } catch {
    return null;
  }
}

async function bytesAt(path: string, folder: string, extra: Extra | null): Promise<Uint8Array | null> {
  try {
    return path === extra?.path ? await extra.read() : await readFile(join(folder, path));
  } catch {
    return null;
  }
}

const CSP = [
  "default-src 'none'",
  ...["script-src", "style-src", "connect-src", "worker-src", "manifest-src", "font-src"].map((of) => `${of} 'self'`),
  "img-src 'self' data: blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".webmanifest": "application/manifest+json; charset=utf-8",
};
