/*
 * Keeps the page's own files, so that it works without a network. A new version is fetched whole before it takes over,
 * and the next visit gets it.
 */

declare const VERSION: string;
declare const FILES: readonly string[];

interface Lifetime extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface Fetching extends Lifetime {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

const NAME = `throughline-${VERSION}`;
const own = new Set(FILES.map((file) => new URL(file, self.location.href).href));

self.addEventListener("install", (event) => {
  if (!isLifetime(event)) return;
  const requests = FILES.map((file) => new Request(file, { cache: "reload" }));
  event.waitUntil(caches.open(NAME).then((cache) => cache.addAll(requests)));
});

self.addEventListener("activate", (event) => {
  if (!isLifetime(event)) return;
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((name) => name !== NAME).map((name) => caches.delete(name)))),
  );
});

self.addEventListener("fetch", (event) => {
  if (!isFetching(event)) return;
  const address = new URL(event.request.url);
  address.search = "";
  address.hash = "";
  if (event.request.method !== "GET" || !own.has(address.href)) return;
  event.respondWith(caches.match(address.href).then((kept) => kept ?? fetch(event.request)));
});

function isLifetime(event: Event): event is Lifetime {
  return "waitUntil" in event;
}

function isFetching(event: Event): event is Fetching {
  return "respondWith" in event && "request" in event;
}
