import { hostSuite } from "@throughline/shared/testing/host-suite/suite.ts";
import { openDocument } from "@throughline/web-host/src/document/open-document.ts";
import { fileDesk } from "@throughline/web-host/src/file/desk.ts";
import { mineIn } from "@throughline/web-host/src/host/mine.ts";
import { webHost } from "@throughline/web-host/src/host/web-host.ts";
import { innerWire } from "@throughline/web-host/src/testing/inner-wire.ts";
import { plainScreen } from "@throughline/web-host/src/testing/plain-screen.ts";
import { fileOf } from "@throughline/xlsx/src/testing/workbook-file.ts";
import { expect, it } from "vitest";

// What the page does without a page: the file, its wire, and what is open. The grid has its own turn in web.test.ts.
hostSuite(it, expect, {
  open: async (workbook, { datesFrom1904 = false } = {}) => {
    let calls = 0;
    const wire = innerWire();
    const counted = {
      ...wire,
      send: (...call: Parameters<typeof wire.send>) => {
        calls += 1;
        wire.send(...call);
      },
    };
    const file = { name: "plan.xlsx", bytes: fileOf(workbook, { datesFrom1904 }), kept: "" };
    const { locale, timeZone } = workbook;
    const document = await openDocument(fileDesk(counted), file, { locale, timeZone });
    const screen = plainScreen();
    return {
      host: webHost(document, screen, mineIn(null)),
      calls: () => calls,
      callsForApply: 1,
      elsewhere: async (changes) => {
        await document.apply(changes, "person");
      },
      select: async (at) => screen.select(at),
    };
  },
  skip: [],
});
