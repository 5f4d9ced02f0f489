import { field } from "../field.ts";

/** Where it happens, and for whom. */
export const reach = {
  site: field(
    "text",
    "Site",
    "The school or office where it happens.",
    `sites, site id, site code, school id, school code, school, schools, school site, school sites, school name, site name, school or site, school or department,
    school department, site department, participating school, participating schools, participating site, campus,
    campuses, campus name, location, locations, location name, building, buildings, facility, facilities, department,
    departments, department name, where, school location, school building, office, venue, place`,
  ),
  level: field(
    "list",
    "Level",
    "Which level of the system it belongs to.",
    `levels, level of system, level of the system, system level, organizational level, organization level,
    level of organization, school level, site level, implementation level`,
    { list: "levels" },
  ),
  studentGroup: field(
    "text",
    "Student group",
    "Which students it is about; write All students where it is everyone.",
    `student groups, student subgroup, student subgroups, subgroup, subgroups, sub group, student population,
    student populations, population, populations, population served, populations served, target population,
    target populations, target group, target groups, target student group, target students, targeted students,
    targeted population, targeted student group, students, students to be served, student group s,
    student groups served, group of students, who is served, who will be served, who does it serve, demographic,
    demographic group, demographics, focal students, focal group, focal student group, priority student group,
    priority population, unduplicated student groups, served population, disaggregated group, accountability group`,
  ),
};
