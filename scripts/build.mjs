// Bundles the command line into packages/cli/dist, where its bin finds it.
import { buildCli } from "../packages/cli/bin/build.mjs";

await buildCli();
