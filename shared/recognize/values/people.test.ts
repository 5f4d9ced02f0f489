import { describe, expect, it } from "vitest";
import { isClearlyPeople, readPeople } from "./people.ts";

/** "Jane Doe (name: lead) + SLT (group)", "null" for nobody. */
function drawn(text: string): string {
  const people = readPeople(text);
  if (people === null) return "null";
  return people.members.map(({ text, is, note }) => `${text} (${is}${note === null ? "" : `: ${note}`})`).join(" + ");
}

describe("roles", () => {
  it.each([
    ["Superintendent", "Superintendent (role)"],
    ["superintendent", "superintendent (role)"],
    ["Asst. Supt.", "Asst. Supt. (role)"],
    ["Curriculum Dir.", "Curriculum Dir. (role)"],
    ["Project Manager", "Project Manager (role)"],
    ["CAO", "CAO (role)"],
    ["PM", "PM (role)"],
    ["Chief Academic Officer", "Chief Academic Officer (role)"],
    ["Chief of Staff", "Chief of Staff (role)"],
    ["K-12 Literacy Coach", "K-12 Literacy Coach (role)"],
    ["Team Leader", "Team Leader (role)"],
    ["Office Manager", "Office Manager (role)"],
    ["Human Resources Director", "Human Resources Director (role)"],
    ["Director of Curriculum and Instruction", "Director of Curriculum and Instruction (role)"],
    ["Director of Curriculum & Instruction", "Director of Curriculum & Instruction (role)"],
    ["Asst. Supt. for Teaching & Learning", "Asst. Supt. for Teaching & Learning (role)"],
    [
      "Assistant Superintendent of Curriculum, Instruction, and Assessment",
      "Assistant Superintendent of Curriculum, Instruction, and Assessment (role)",
    ],
    ["Director, Human Resources", "Director, Human Resources (role)"],
    ["Executive Director, Teaching and Learning", "Executive Director, Teaching and Learning (role)"],
    ["Health and Safety Officer", "Health and Safety Officer (role)"],
    ["K-12/Special Ed Director", "K-12/Special Ed Director (role)"],
    ["the principal", "the principal (role)"],
    ["School Board President", "School Board President (role)"],
    ["Title I Coordinator", "Title I Coordinator (role)"],
    ["School Social Worker", "School Social Worker (role)"],
    ["Speech/Language Pathologist", "Speech/Language Pathologist (role)"],
    ["Family and Community Engagement Coordinator", "Family and Community Engagement Coordinator (role)"],
    ["Coordinator for Family & Community Engagement", "Coordinator for Family & Community Engagement (role)"],
    ["Diversity, Equity, and Inclusion Director", "Diversity, Equity, and Inclusion Director (role)"],
    ["Manager of Data, Assessment, & Accountability", "Manager of Data, Assessment, & Accountability (role)"],
  ])("%s is one: %s", (text, expected) => expect(drawn(text)).toBe(expected));
});

describe("groups have nobody accountable by themselves", () => {
  it.each([
    ["Principals", "Principals (group)"],
    ["All SteerCo members", "All SteerCo members (group)"],
    ["100% of SteerCo members", "100% of SteerCo members (group)"],
    ["SLT", "SLT (group)"],
    ["PLCs", "PLCs (group)"],
    ["DLT", "DLT (group)"],
    ["MSLT", "MSLT (group)"],
    ["APs", "APs (group)"],
    ["C&I", "C&I (group)"],
    ["Each school", "Each school (group)"],
    ["All staff", "All staff (group)"],
    ["All principals", "All principals (group)"],
    ["each principal", "each principal (group)"],
    ["2 teachers", "2 teachers (group)"],
    ["Principal(s)", "Principal(s) (group)"],
    ["Coach(es)", "Coach(es) (group)"],
    ["Grade 3 Teachers", "Grade 3 Teachers (group)"],
    ["Math and Science Teachers", "Math and Science Teachers (group)"],
    ["Finance Department", "Finance Department (group)"],
    ["Human Resources", "Human Resources (group)"],
    ["Student Services", "Student Services (group)"],
    ["Curriculum & Instruction", "Curriculum & Instruction (group)"],
    ["Finance", "Finance (group)"],
    ["Regulatory Affairs", "Regulatory Affairs (group)"],
    ["School Board", "School Board (group)"],
    ["Board of Education", "Board of Education (group)"],
    ["District Leadership Team (DLT)", "District Leadership Team (group: DLT)"],
    ["building administrators", "building administrators (group)"],
    ["Community members", "Community members (group)"],
    ["Principals of Innovation Schools", "Principals of Innovation Schools (group)"],
  ])("%s: %s", (text, expected) => expect(drawn(text)).toBe(expected));
});

describe("names", () => {
  it.each([
    ["Jane Doe", "Jane Doe (name)"],
    ["JANE DOE", "JANE DOE (name)"],
    ["Jane", "Jane (name)"],
    ["J. Ortiz", "J. Ortiz (name)"],
    ["Jane Q. Doe", "Jane Q. Doe (name)"],
    ["Dr. Smith", "Dr. Smith (name)"],
    ["Ms. R", "Ms. R (name)"],
    ["Mrs. van der Berg", "Mrs. van der Berg (name)"],
    ["María de la Cruz", "María de la Cruz (name)"],
    ["Sean O’Neil-Ruiz", "Sean O'Neil-Ruiz (name)"],
    ["Smith, John", "Smith, John (name)"],
    ["Smith, J.", "Smith, J. (name)"],
    ["Smith, John A.", "Smith, John A. (name)"],
    ["De La Cruz, Maria", "De La Cruz, Maria (name)"],
    ["Jane Doe, Ph.D.", "Jane Doe, Ph.D. (name)"],
    ["John Smith, Jr.", "John Smith, Jr. (name)"],
    ["jane.doe@district.org", "jane.doe@district.org (name)"],
    ["Jane Doe <jane.doe@district.org>", "Jane Doe (name: jane.doe@district.org)"],
    ["Jane Doe (Principal)", "Jane Doe (name: Principal)"],
    ["Jane Doe\n(Principal)", "Jane Doe (name: Principal)"],
    ["Jane Doe, Principal", "Jane Doe (name: Principal)"],
    ["Jane Doe - Principal", "Jane Doe (name: Principal)"],
    ["Principal - Jane Doe", "Jane Doe (name: Principal)"],
    ["Lead: Jane Doe", "Jane Doe (name: Lead)"],
    ["john smith", "john smith (name)"],
    ["younes", "younes (name)"],
    ["Mr. and Mrs. Smith", "Mr. and Mrs. Smith (name)"],
    ["JS", "JS (initials)"],
    ["J.S.", "J.S. (initials)"],
    ["MKL", "MKL (initials)"],
  ])("%s: %s", (text, expected) => expect(drawn(text)).toBe(expected));
});

describe("several", () => {
  it.each([
    ["Superintendent and Project Manager", "Superintendent (role) + Project Manager (role)"],
    ["CAO; Curriculum Dir.", "CAO (role) + Curriculum Dir. (role)"],
    ["Principal/AP", "Principal (role) + AP (role)"],
    ["Dr. Smith/Jones", "Dr. Smith (name) + Jones (name)"],
    ["Smith and Jones", "Smith (name) + Jones (name)"],
    ["Smith, Jones", "Smith (name) + Jones (name)"],
    ["Smith, Jones, Ortiz", "Smith (name) + Jones (name) + Ortiz (name)"],
    ["Smith, John; Doe, Jane", "Smith, John (name) + Doe, Jane (name)"],
    ["Jane Doe and John Roe", "Jane Doe (name) + John Roe (name)"],
    ["Jane Doe (lead), John Roe", "Jane Doe (name: lead) + John Roe (name)"],
    ["Jane Doe, John Roe, and Ana Ruiz", "Jane Doe (name) + John Roe (name) + Ana Ruiz (name)"],
    ["Ms. Lee & Ms. Cho", "Ms. Lee (name) + Ms. Cho (name)"],
    ["SLT, staff, etc", "SLT (group) + staff (group)"],
    ["HR, IT, Finance", "HR (group) + IT (group) + Finance (group)"],
    ["Principals and Coaches", "Principals (group) + Coaches (group)"],
    ["Superintendent, Cabinet, Principals", "Superintendent (role) + Cabinet (group) + Principals (group)"],
    ["Superintendent\nPrincipals\nJane Doe", "Superintendent (role) + Principals (group) + Jane Doe (name)"],
    ["- Superintendent\n- Principals", "Superintendent (role) + Principals (group)"],
    ["1. Jane Doe\n2. John Roe", "Jane Doe (name) + John Roe (name)"],
    ["• Jane Doe\r\n• John Roe", "Jane Doe (name) + John Roe (name)"],
    ["Jane Doe | John Roe", "Jane Doe (name) + John Roe (name)"],
    ["Jane Doe + John Roe", "Jane Doe (name) + John Roe (name)"],
    ["Jane Doe and the literacy team", "Jane Doe (name) + the literacy team (group)"],
    ["Deputy Superintendent and Chief of Staff", "Deputy Superintendent (role) + Chief of Staff (role)"],
    [
      "Director of Teaching and Learning and Director of HR",
      "Director of Teaching and Learning (role) + Director of HR (role)",
    ],
    [
      "Education Services with Principals of Innovation Schools",
      "Education Services (group) + Principals of Innovation Schools (group)",
    ],
    ["Coordinator w/ principals", "Coordinator (role) + principals (group)"],
    ["the principal or designee", "the principal (role) + designee (role)"],
    ["Director of Finance, Principals", "Director of Finance (role) + Principals (group)"],
    ["Superintendent with support from principals", "Superintendent (role) + principals (group)"],
    ["Superintendent in collaboration with the board", "Superintendent (role) + the board (group)"],
    ["1) Principal 2) Coach", "Principal (role) + Coach (role)"],
    ["Lead - Principal; Support - Coach", "Principal (role: Lead) + Coach (role: Support)"],
    ["R: Principal, A: Superintendent", "Principal (role: R) + Superintendent (role: A)"],
    ["Lead: Jane Doe; Support: coaches", "Jane Doe (name: Lead) + coaches (group: Support)"],
  ])("%s: %s", (text, expected) => expect(drawn(text)).toBe(expected));
});

describe("nobody yet", () => {
  it.each(["TBD", "tbd", "N/A", "To be hired", "Vacant", "TBA", "Unassigned", "Vacant - Math Coach", "—", "?"])(
    "%s",
    (text) => {
      expect(readPeople(text)?.members.map(({ is }) => is)).toEqual(["nobody"]);
    },
  );
});

describe("what names nobody one could ask is null", () => {
  it.each([
    "",
    " ",
    "Review data weekly and adjust",
    "Hire a coach",
    "Train teachers on the new curriculum",
    "Number of teachers trained",
    "12",
    "$4,000",
    "85% proficient by June",
    "Increase the rate",
    "students will read at grade level because they practice",
  ])("%s", (text) => expect(drawn(text)).toBe("null"));

  it("nor do numbers, booleans and empty cells", () => {
    expect([null, 12, true].map(readPeople)).toEqual([null, null, null]);
  });
});

describe("people beyond doubt, whatever the column is called", () => {
  it.each([
    "Superintendent",
    "Principals and Coaches",
    "Jane Doe",
    "Dr. Smith",
    "jane@district.org",
    "Director of Finance",
  ])("%s", (text) => expect(isClearlyPeople(text)).toBe(true));
  it.each([
    "Strategic Plan",
    "Finance",
    "JS",
    "TBD",
    "Project Charter",
    "Hire a coach",
    "Literacy Coaching",
    "Leadership Review",
    "Vendor Selection",
    "Public Library",
    "MS Excel",
    "Design Network",
    "Dorothy Canfield Library",
    "Ongoing",
    "High",
  ])("not %s", (text) => expect(isClearlyPeople(text)).toBe(false));
});
