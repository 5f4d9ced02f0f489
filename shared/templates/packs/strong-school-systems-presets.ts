import type { PackSheet } from "../types.ts";

type Rows = NonNullable<PackSheet["presets"]>;

const everyone = "All Steering Committee members";

/** The ten products, with the rubric rows that a plan must reach the top level on. Source: S4-04 to S4-13, S4-15. */
export const programProducts: Rows = [
  { id: "1", title: "Steering Committee norms", sheetLink: "1 Norms" },
  { id: "2", title: "Aspirations", sheetLink: "2 Aspirations" },
  { id: "3", title: "Stakeholder engagement plan", sheetLink: "3 Engagement" },
  { id: "4", title: "Diagnostic", sheetLink: "4 Diagnostic" },
  {
    id: "5",
    title: "Measures and targets",
    sheetLink: "5 Measures",
    rubricRows: "Mission measures; Strategic priority measures",
  },
  { id: "6", title: "Decision-making rights", sheetLink: "6 Decision rights" },
  {
    id: "7",
    title: "Strategic priorities, initiatives, and deliverables",
    sheetLink: "7 Priorities",
    rubricRows: "Organization; Descriptive clarity; Initiatives; Deliverables",
  },
  { id: "8", title: "Implementation plan", sheetLink: "8 Implementation", rubricRows: "Action steps" },
  { id: "9", title: "Resource needs", sheetLink: "9 Resources" },
  { id: "10", title: "Communication plan", sheetLink: "10 Communication" },
].map((product) => ({ ...product, state: "Not started" }));

/** Three cohort sessions, seven committee meetings, weekly check-ins, with their hours. Source: S4-25 to S4-27. */
export const programMeetings: Rows = [
  ...["1", "2", "3"].map((number) => ({
    id: `C${number}`,
    title: `Cohort session ${number}`,
    meetingType: "Cohort session",
    expected: everyone,
    length: "2-3",
    prep: "0-1",
    status: "Not started",
  })),
  ...["1", "2", "3", "4", "5", "6", "7"].map((number) => ({
    id: `S${number}`,
    title: `Steering Committee ${number}`,
    meetingType: "Steering Committee",
    expected: everyone,
    length: "2-3",
    prep: 1,
    status: "Not started",
  })),
  {
    id: "W",
    title: "Check-in with the TA partner",
    meetingType: "Check-in",
    expected: "Superintendent; Project Manager",
    length: 1,
    prep: "0-1",
    notes: "Weekly",
    status: "Not started",
  },
];

/** What the school system promises. Source: S4-36; hours from S4-25 to S4-28. */
export const systemCommitments: Rows = [
  {
    title: "Every member of the Steering Committee takes part in each cohort session.",
    owner: everyone,
    hoursLow: 2,
    hoursHigh: 4,
    count: 3,
    basis: "Per meeting",
    share: "Per person",
  },
  {
    title: "Every member takes part in each Steering Committee meeting; it comes before other meetings.",
    owner: everyone,
    hoursLow: 3,
    hoursHigh: 4,
    count: 7,
    basis: "Per meeting",
    share: "Per person",
  },
  {
    title: "The Superintendent and the Project Manager check in with the TA partner every week.",
    owner: "Superintendent; Project Manager",
    hoursLow: 1,
    hoursHigh: 2,
    basis: "Per week",
    share: "Per person",
  },
  {
    title: "Write the engagement plan, recruit participants, and schedule the committee's meetings.",
    owner: "Superintendent; Project Manager",
    hoursLow: 3,
    hoursHigh: 5,
    basis: "In total",
  },
  {
    title: "Preview what each Steering Committee meeting will cover.",
    owner: "Superintendent",
    hoursLow: 1,
    hoursHigh: 1,
    count: 7,
    basis: "Per meeting",
    share: "Per person",
  },
  {
    title: "Gather constituents' perspectives through surveys across the system and focus groups.",
    owner: "Project Manager",
    hoursLow: 3,
    hoursHigh: 5,
    basis: "In total",
  },
  {
    title: "Support the diagnostic: collect instructional artifacts and schedule classroom observations.",
    owner: "Project Manager",
    hoursLow: 4,
    hoursHigh: 8,
    basis: "In total",
  },
  {
    title: "Work out the plan's detail: initiatives, deliverables, action steps, and measures of each priority.",
    owner: everyone,
    hoursLow: 2,
    hoursHigh: 6,
    basis: "In total",
  },
  {
    title: "Name and calendar professional development needs, and estimate staffing, assistance, and money.",
    owner: everyone,
    hoursLow: 2,
    hoursHigh: 6,
    basis: "In total",
  },
  {
    title: "Follow up so that work of high quality arrives on time.",
    owner: "Project Manager",
    hoursLow: 3,
    hoursHigh: 5,
    basis: "In total",
  },
  {
    title: "One member is named Project Manager, and sees that the products are done on time.",
    owner: "Superintendent",
  },
  {
    title: "The Project Manager joins the additional professional development with the TA partner.",
    owner: "Project Manager",
  },
  { title: "An aspiring leader is named and attends the superintendents' academy.", owner: "Superintendent" },
  { title: "All ten products are done.", owner: everyone },
].map((promise, at) => ({
  id: `D${at + 1}`,
  party: "School system",
  ...promise,
  origin: "The program",
  state: "Open",
}));

/** What the partner promises; kept apart, it never counts against the school system. Source: S4-37. */
export const partnerCommitments: Rows = [
  { title: "Attend every cohort session and any further calls and meetings." },
  { title: "Work on the products with the system, by the department's approach and to the standards of both." },
].map((promise, at) => ({
  id: `T${at + 1}`,
  party: "TA partner",
  ...promise,
  owner: "TA partner",
  origin: "The program",
  state: "Open",
}));
