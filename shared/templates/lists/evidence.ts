import { choiceList } from "./choice-list.ts";

/** What is known, how it is counted, and how it was found out. */
export const evidenceLists = {
  "evidence-sources": choiceList("Evidence sources", {
    "Performance data":
      "student performance data, achievement data, assessment data, test scores, student data, outcome data, academic data, attendance data, data",
    "Classroom observations":
      "observations, classroom visits, walkthroughs, walk throughs, learning walks, instructional rounds, observation",
    "Instructional artifacts":
      "artifacts, student work, lesson plans, assignments, curriculum materials, instructional materials, work samples",
    "Constituents' perspectives":
      "perspectives, surveys, survey, focus groups, focus group, interviews, stakeholder feedback, stakeholder input, constituent perspectives, voices, perception data",
  }),
  "finding-kinds": choiceList("Kinds of findings", {
    Strength: "strengths, asset, bright spot, s, success, glow",
    "Growth area":
      "growth areas, growth, area of growth, area for growth, need, weakness, challenge, gap, concern, opportunity, w, area of need, grow",
  }),
  "evidence-tiers": choiceList("Evidence tiers", {
    Strong: "tier 1, 1, strong evidence, level 1",
    Moderate: "tier 2, 2, moderate evidence, level 2",
    Promising: "tier 3, 3, promising evidence, level 3",
    Rationale: "tier 4, 4, demonstrates a rationale, level 4",
  }),
  units: choiceList("Units", {
    Percent: "percentage, pct, %, percent of students",
    Number: "count, #, n, number of students, total",
    "Scale points": "points, score, scale, scale score, average score, mean, rating, level",
    Dollars: "$, usd, money, dollar",
    Days: "day, number of days",
    Rate: "ratio, per 100, per 1000, per student",
  }),
  directions: choiceList("Directions", {
    Increase: "up, higher, higher is better, raise, grow, ↑, more, improve",
    Decrease: "down, lower, lower is better, reduce, ↓, less, fewer",
    Maintain: "hold, keep, stay, sustain, same, →",
  }),
  "measure-levels": choiceList("Levels of a measure", {
    Mission: "mission level, system, district, aspiration",
    "Strategic priority": "priority, priority level, strategic, goal",
    Initiative: "implementation, initiative level, strategy, process, leading",
    Practical: "change idea, classroom, practical measure, team",
  }),
  "data-sources": choiceList("Data sources", {
    "State assessment": "state test, state tests, summative assessment, state accountability data",
    "Interim assessment":
      "benchmark assessment, interim, formative assessment, screener, universal screener, diagnostic assessment",
    "Student information system": "sis, attendance records, enrollment records, student records, behavior records",
    Survey: "surveys, climate survey, family survey, staff survey, student survey, perception survey",
    "Classroom observation": "observation, walkthrough, walkthrough tool, observations",
    "Work samples": "student work, artifacts, portfolios",
    "Human resources records": "hr records, staffing records, hr system, payroll",
    "Finance records": "finance system, budget records, ledger",
    "Meeting records": "minutes, agendas, sign in sheets, attendance sheets",
  }),
  "cycle-kinds": choiceList("Kinds of cycles", {
    "Collect information": "collect, information, gather information, learn",
    Develop: "development, design, develop a change",
    Test: "test a change, testing, try",
    Implement: "implementation, implement a change, spread",
  }),
  "test-decisions": choiceList("Decisions after a test", {
    Adopt: "adopted, keep, standardize, adopt as is",
    Adapt: "adapted, change, modify, revise, adjust",
    Abandon: "abandoned, drop, stop, discontinue",
    Expand: "expanded, scale, scale up, spread, test more widely",
  }),
};
