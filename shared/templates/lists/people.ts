import { choiceList } from "./choice-list.ts";

/** Who, where in the system, and on whose side. */
export const peopleLists = {
  levels: choiceList("Levels of the system", {
    "State department": "state, sea, state education agency, department of education, state office",
    Region: "regional, county, county office, esc, boces, service center, regional unit",
    District: "lea, school system, central office, districtwide, district wide, system, division, parish",
    "Family of schools": "feeder pattern, cluster, complex, family, network, zone, cohort of schools",
    School: "site, campus, building, schoolwide, school wide, school level, school site",
    Classroom: "class, classroom level, grade level, department level",
  }),
  "stakeholder-groups": choiceList("Stakeholder groups", {
    Educators:
      "teachers, teacher, faculty, teaching staff, certificated staff, instructional staff, licensed staff, classroom teachers, counselors",
    "School leaders":
      "principals, principal, assistant principals, school administrators, site administrators, site leaders, building leaders, school leadership teams",
    "Family members":
      "families, parents, parents and guardians, parents guardians, parent, guardians, caregivers, family, parents and families, pta, pto",
    Students: "student, youth, learners, student council, student advisory",
    "Community groups":
      "community, community members, community partners, community organizations, business partners, local businesses, nonprofits, faith leaders, partners, public",
    "Central office staff":
      "central office, district staff, district office staff, central office leaders, district leadership, cabinet, district administrators, classified staff, support staff",
    "School board":
      "board, board members, governing board, board of education, trustees, board of trustees, school board members",
  }),
  "team-roles": choiceList("Roles in a team", {
    Superintendent: "supt, chief, superintendent of schools, chief executive",
    "Direct report":
      "direct reports, cabinet member, cabinet, assistant superintendent, deputy superintendent, chief officer",
    "Aspiring leader": "aspiring leaders, emerging leader, high potential leader",
    "Project Manager": "pm, project lead, project director, program manager",
    Chair: "chairperson, co chair, committee chair, facilitator of the team, team lead, lead, team leader",
    Member: "committee member, team member, participant",
    Principal: "school leader, site administrator, head of school",
    Teacher: "educator, classroom teacher, teacher leader",
    Counselor: "school counselor, psychologist, school psychologist, social worker",
    Coach: "instructional coach, internal coach, content coach, literacy coach, math coach",
    "External coach": "external mentor, consultant, outside coach, external change agent",
    Mentor: "internal mentor",
    "TA partner":
      "technical assistance partner, technical assistance provider, ta provider, external collaborator, partner",
    "Lead facilitator": "facilitator, session facilitator",
    "Transformation Leader": "administrative lead, learning supports lead, administrative leader",
    Champion: "steering body member, steering group member, sponsor",
    "Design team member": "design team",
    "Planning team member": "planning team",
    "Implementation team member": "implementation team, work group member, work group",
    "School leadership team member": "slt member, slt, ilt member, site leadership team",
    "System-level specialist": "specialist, curriculum specialist, content specialist, data specialist",
    "Central office staff": "district staff, coordinator, director, education services",
    "Governing body member": "board member, trustee, school board member",
    Student: "student representative, student member",
    "Family member": "parent, guardian, parent representative, caregiver",
    "Community member": "community representative, business representative, community partner",
  }),
  "leader-origins": choiceList("Where an aspiring leader comes from", {
    Principal: "school, school leader",
    "Central office": "district office, district, central office staff",
  }),
  parties: choiceList("Parties", {
    "School system": "district, system, lea, school district, we, us",
    "TA partner":
      "partner, technical assistance partner, technical assistance provider, ta provider, vendor, consultant",
    "State office": "state, department, state department, department of education, sea",
  }),
  ownership: choiceList("School or community", {
    "School-owned": "school, school based, internal, district, district owned, school owned",
    "Community-owned": "community, community based, external, partner, agency, community owned",
  }),
  "measured-people": choiceList("What a measure is about", {
    Students: "student, student outcomes, learners",
    Adults: "adult, teachers, staff, educators, leaders, adult practice",
    System: "district, organization, process, implementation",
  }),
};
