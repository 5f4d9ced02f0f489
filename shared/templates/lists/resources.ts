import { choiceList, theirs } from "./choice-list.ts";

/** Money, needs, and the framework of learning supports. */
export const resourceLists = {
  "funding-sources": theirs(
    choiceList("Funding sources", {
      "General fund": "general, general funds, unrestricted, local, local funds, gf, base, base funds, state aid",
      "Title I, Part A": "title i, title 1, title ia, title i a, t1",
      "Title II, Part A": "title ii, title 2, title iia, title ii a",
      "Title III": "title 3, title iii a",
      "Title IV, Part A": "title iv, title 4, title iva, title iv a, ssae",
      "IDEA, Part B": "idea, special education, sped, idea b",
      "School improvement funds": "school improvement, 1003, sig, csi, csi funds, comprehensive support",
      "State grant": "state, state funds, state categorical, categorical",
      "Federal relief": "esser, esser i, esser ii, esser iii, arp, arp esser, crrsa, cares, relief funds",
      "Foundation or donor": "foundation, donation, donor, philanthropy, private, gift, foundation grant",
      "Community partner": "partner, in kind, community, partner funded",
      "No cost": "none, no new cost, n/a, zero cost, no cost",
    }),
  ),
  "need-types": choiceList("Types of needs", {
    Staffing: "staff, personnel, position, positions, human, human resources, fte",
    "Technical assistance": "ta, consulting, consultant, coaching, external support, contracted services",
    Financial: "money, funds, funding, stipends, budget",
    "Professional development": "pd, professional learning, training",
    "Materials and tools": "materials, tools, technology, equipment, software, supplies, curriculum, infrastructure",
  }),
  recurrence: choiceList("One-time or recurring", {
    "One-time": "one time, once, onetime, single, non recurring, nonrecurring",
    Recurring: "ongoing, annual, yearly, recurrent, every year, monthly, continuing",
  }),
  arenas: theirs(
    choiceList("Arenas", {
      "Classroom-based supports":
        "classroom, classroom learning supports, classroom based, classroom based approaches, classroom focused enabling, classroom based efforts to enable learning, embedding student and learning supports into regular classroom instruction, instruction, academic, academics, academic support",
      "Support for transitions":
        "transitions, transition, transition supports, supports for transitions, newcomers, welcoming, before and after school, grade to grade",
      "Home involvement and engagement":
        "home, home involvement, home involvement in schooling, family engagement, parent engagement, home involvement engagement and re engagement, family involvement, parent involvement, family",
      "Crisis response and prevention":
        "crisis, crisis response, crisis prevention, crisis assistance and prevention, respond to and prevent crises, responding to and preventing school and personal crises, safety, school safety, behavior",
      "Community outreach and engagement":
        "community, community outreach, community involvement, community engagement, community involvement and support, community outreach and collaborative engagement, volunteers, partnerships",
      "Special assistance for students and families":
        "student and family assistance, special assistance, specialized assistance, student family special assistance, specialized assistance for students and families, mental health, health, health services, counseling, basic needs, social emotional, sel",
    }),
  ),
  continuum: theirs(
    choiceList("Levels of help", {
      "Promote and prevent":
        "tier 1, tier i, 1, universal, prevention, promotion, systems of prevention, promote healthy development and prevent problems, systems for promoting healthy development and preventing problems, core, all students, schoolwide",
      "Early intervention":
        "tier 2, tier ii, 2, targeted, early intervening, systems of early intervention, early after onset, systems for early intervention, strategic, supplemental, selected, small group",
      "System of care":
        "tier 3, tier iii, 3, intensive, systems of care, treatment, indicated, individualized, intensive individualized, severe and chronic",
    }),
  ),
  "program-kinds": choiceList("Kinds of programs", {
    Tutoring: "tutor, tutoring program, high dosage tutoring, high impact tutoring, intensive tutoring",
    "Tutoring-adjacent":
      "adjacent, tutoring adjacent, homework help, enrichment, after school, mentoring, intervention block",
  }),
};
