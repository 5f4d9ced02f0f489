import { mkdirSync, writeFileSync } from "node:fs";
import { sampleFiles } from "./samples/index.ts";

mkdirSync("samples", { recursive: true });
for (const [name, bytes] of sampleFiles()) writeFileSync(`samples/${name}`, bytes);
