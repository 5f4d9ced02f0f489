import type { GivenFile } from "../file/held-file.ts";

/** Work that stands in no file yet, kept in this browser so that it outlives a closed tab. */
export interface UnsavedWork {
  read(): Promise<GivenFile | null>;
  write(file: GivenFile): Promise<void>;
  forget(): Promise<void>;
}

const STORE = "work";
const KEY = "last";

/** Where the browser keeps nothing, nothing is kept, and nothing fails. */
export function unsavedWork(factory: IDBFactory | undefined): UnsavedWork {
  const use = async <T>(mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest<T>): Promise<T | null> => {
    if (factory === undefined) return null;
    try {
      const database = await opened(factory);
      const answer = await answerOf(ask(database.transaction(STORE, mode).objectStore(STORE)));
      database.close();
      return answer;
    } catch {
      return null;
    }
  };
  return {
    read: async () => fileIn(await use("readonly", (store) => store.get(KEY))),
    write: async (file) => {
      await use("readwrite", (store) => store.put({ ...file }, KEY));
    },
    forget: async () => {
      await use("readwrite", (store) => store.delete(KEY));
    },
  };
}

function opened(factory: IDBFactory): Promise<IDBDatabase> {
  const request = factory.open("throughline", 1);
  request.addEventListener("upgradeneeded", () => request.result.createObjectStore(STORE));
  return answerOf(request);
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(request.error));
  });
}

/** What an earlier version kept may have another shape. */
function fileIn(kept: unknown): GivenFile | null {
  if (typeof kept !== "object" || kept === null) return null;
  if (!("name" in kept && "bytes" in kept && "kept" in kept)) return null;
  const { name, bytes, kept: beside } = kept;
  if (typeof name !== "string" || !(bytes instanceof Uint8Array) || typeof beside !== "string") return null;
  return { name, bytes, kept: beside };
}
