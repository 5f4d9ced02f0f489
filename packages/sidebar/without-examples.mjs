import { readFileSync } from "node:fs";

/**
 * Leaves the drawn examples of rules out of a bundle: they are for the pages of documentation and for tests. The bundler
 * drops what is used nowhere only where it is told that making it does nothing else.
 */
export const withoutExamples = {
  name: "without-examples",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]shared[\\/]rules[\\/][^\\/]+[\\/][^\\/]+\.ts$/ }, ({ path }) => ({
      loader: "ts",
      contents: readFileSync(path, "utf8").replace(/^(\s*)(good|bad)\(/gm, "$1/* @__PURE__ */ $2("),
    }));
  },
};
