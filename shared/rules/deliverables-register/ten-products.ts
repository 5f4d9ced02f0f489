import { textOf } from "../../recognize/cells.ts";
import { tablesOf } from "../../recognize/tables-of.ts";
import { deliverablesRegister } from "../../templates/kinds/deliverables-register.ts";
import { plainName } from "../../templates/names.ts";
import { type Phrase, phrase } from "../../workbook/phrases.ts";
import { bad, columns, definePlanRule, good } from "../define.ts";
import { headingRow } from "../heading-row.ts";

export const tenProducts = definePlanRule({
  id: "deliverables-register/ten-products",
  severity: "error",
  way: "strong-system-plan",
  needs: [columns(deliverablesRegister, "title")],
  docs: {
    what: "The ten products of the program are all on the register.",
    why: "The program is complete with all ten; one that is not listed is forgotten until the end.",
    how: "Add the product that is missing.",
    source: "SK-44; S4, the ten deliverables; rule 64",
  },
  messages: { missing: "The register has no {product}. Add it; the program asks for ten products." },
  check({ plan, report }) {
    const at = headingRow(plan, deliverablesRegister);
    const titles = tablesOf(plan, deliverablesRegister).flatMap(({ records }) =>
      records.map(({ cells }) => plainName(textOf(cells.title))),
    );
    if (!at || titles.every((title) => title === "")) return;
    for (const [product, words] of PRODUCTS)
      if (!titles.some((title) => words.test(title))) report("missing", at, { product });
  },
});

const PRODUCTS: readonly (readonly [Phrase, RegExp])[] = [
  [phrase("norms"), /\bnorms?\b/],
  [phrase("aspirations"), /\baspirations?\b|\bvision\b/],
  [phrase("stakeholder engagement plan"), /\bengagement\b/],
  [phrase("diagnostic"), /\bdiagnostic\b/],
  [phrase("measures and targets"), /\bmeasures?\b|\btargets?\b/],
  [phrase("decision-making rights"), /\bdecision/],
  [phrase("strategic priorities, initiatives, and deliverables"), /\bpriorit|\binitiatives?\b/],
  [phrase("implementation plan"), /\bimplementation\b|\baction plan\b/],
  [phrase("resource needs"), /\bresources?\b/],
  [phrase("communication plan"), /\bcommunications?\b/],
];

const TEN = `
    |                       | 1   | Steering Committee norms        |
    |                       | 2   | Aspirations                     |
    |                       | 3   | Stakeholder engagement plan     |
    |                       | 4   | Diagnostic                      |
    |                       | 5   | Measures and targets            |
    |                       | 6   | Decision-making rights          |
    |                       | 7   | Priorities and initiatives      |
    |                       | 8   | Implementation plan             |
    |                       | 9   | Resource needs                  |`;

export const examples = [
  good(`
    | Deliverables register | No. | Product                         |${TEN}
    |                       | 10  | Communication plan              |`),
  bad(
    `
    | Deliverables register | No. | Product                         |${TEN}`,
    "'Deliverables register'!A1:B1 The register has no communication plan. Add it; the program asks for ten products.",
  ),
];
