import { choiceList, theirs } from "./choice-list.ts";

/** Words of the plan itself: how it was made, decided, told, and met about. */
export const planningLists = {
  values: theirs(
    choiceList("Values", {
      "Every student": "equity, students first, all students, children first",
      "Learning together": "growth, continuous learning, continuous improvement, learning",
      Trust: "integrity, respect, honesty, transparency",
      Partnership: "collaboration, teamwork, community, together",
      "High expectations": "excellence, rigor, accountability",
    }),
  ),
  "aspiration-levels": choiceList("Levels of an aspiration", {
    Mission: "mission level, system, district, vision",
    "Strategic priority": "priority, priority level, strategic priority level, goal",
  }),
  "engagement-purposes": choiceList("What input informs", {
    Diagnostic: "needs assessment, diagnosis, data collection, current state",
    "Plan creation": "creation, planning, plan, plan development, creation of the plan, plan design",
    Both: "diagnostic and plan creation, both phases, all phases, diagnostic and creation",
  }),
  "engagement-methods": choiceList("Ways to engage", {
    Survey: "surveys, questionnaire, poll, online survey, family survey",
    "Focus group": "focus groups, listening session, listening sessions, listening circle, small group",
    Interview: "interviews, one on one, conversation, empathy interview, empathy interviews",
    Forum: "forums, town hall, public forum, community forum, open house, community meeting",
    Observation: "observations, site visit, classroom visit, shadowing",
    Meeting: "meetings, staff meeting, advisory meeting, committee, council meeting, work session",
    Other: "letter, email, website, phone",
  }),
  "decision-kinds": choiceList("Decision or practice", {
    Decision: "decision right, d",
    Practice: "common practice, shared practice, p",
  }),
  standardization: choiceList("How common", {
    Centralized: "standardized, centralized standardized, tight, district, system wide, same everywhere, required",
    Guided: "shared, flexible within limits, bounded, guardrails, within guidelines",
    "School autonomy": "loose, school, autonomous, decentralized, site based, local, site decision, autonomy",
  }),
  channels: theirs(
    choiceList("Channels", {
      Letter: "letters, mail, flyer, handout, printed letter, backpack mail",
      Email: "e mail, emails, email blast, listserv",
      Newsletter: "newsletters, bulletin, weekly bulletin, enewsletter",
      Meeting: "meetings, staff meeting, faculty meeting, principals meeting, in person, face to face, presentation",
      "Board meeting": "board presentation, board report, school board meeting, board update",
      "Text or call": "text, texts, text message, robocall, phone, phone call, automated call, sms",
      Website: "web, web page, webpage, web site, district website, portal",
      "Social media": "facebook, instagram, social, twitter, x post, youtube",
      Media: "press release, newspaper, radio, television, local media, press",
      Event: "forum, open house, community event, town hall, family night",
      Video: "video message, webinar, recording, podcast",
    }),
  ),
  frequencies: choiceList("Frequencies", {
    Daily: "every day, each day",
    Weekly: "every week, once a week, per week, each week",
    "Every two weeks": "biweekly, bi weekly, twice a month, every other week",
    Monthly: "every month, once a month, per month, each month",
    Quarterly: "every quarter, four times a year, each quarter, each grading period, every nine weeks",
    "Three times a year":
      "boy moy eoy, fall winter spring, trimester, each trimester, three times per year, 3 times a year",
    "Twice a year": "semiannually, semi annually, each semester, every semester, biannually, two times a year",
    Annually: "yearly, once a year, every year, annual, each year, per year",
    Once: "one time, one time only, single time",
    "As needed": "ongoing, as necessary, when needed, on request",
  }),
  "meeting-types": choiceList("Types of meetings", {
    "Cohort session":
      "pd cohort session, professional development session, pd session, cohort meeting, cohort professional development",
    "Steering Committee": "steering committee meeting, steerco, steerco meeting, committee meeting",
    "Check-in": "check in, checkin, weekly check in, check in with partner, partner check in",
    "Additional PD": "additional professional development, extra pd, project manager pd",
    Academy: "leadership academy, superintendents academy, academy session",
    "Team meeting": "plc, team, department meeting, work session, working session",
    "Site visit": "school visit, onsite visit, walkthrough, coaching visit",
    "Community meeting": "forum, town hall, family meeting, community of practice",
    "Board meeting": "board, school board, board work session",
  }),
  "meeting-modes": choiceList("In person or virtual", {
    "In person": "in-person, onsite, on site, face to face, live",
    Virtual: "online, remote, zoom, webinar, teleconference, phone",
    Hybrid: "blended, both, in person and virtual",
  }),
  "day-parts": choiceList("Length of day", {
    "Full day": "full, all day, day",
    "Half day": "half, morning, afternoon, half-day",
    Hours: "hour, short, hourly",
  }),
  "hour-bases": choiceList("Hours are", {
    "In total": "total, overall, in all",
    "Per meeting": "each meeting, meeting, per session",
    "Per week": "weekly, each week, a week",
  }),
  "hour-shares": choiceList("Each or together", {
    "Per person": "each, each person, individually",
    Shared: "together, in all, for all, between them",
  }),
  "commitment-sources": choiceList("Who asks", {
    "The program": "program, seed, letter, letter of commitment, state, agreement",
    Us: "ours, own, our own, local, district",
  }),
  made: choiceList("Created or refined", {
    Created: "new, create, from scratch",
    Refined: "refine, updated, revised, existing, improved",
  }),
  adaptations: choiceList("Adopted or adapted", {
    Adopted: "adopt, as is, unchanged",
    Adapted: "adapt, changed, modified, customized",
  }),
};
