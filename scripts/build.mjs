// Bundles the command line into packages/cli/dist, where its bin finds it, and the web workbook into
// packages/web-host/dist, for any server.
import { buildCli } from "../packages/cli/bin/build.mjs";
import { buildWeb } from "../packages/web-host/build.mjs";

await Promise.all([buildCli(), buildWeb()]);
