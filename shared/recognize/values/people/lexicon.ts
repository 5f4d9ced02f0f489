/** Words that name what one person is. */
export const ROLES: ReadonlySet<string> = words(`
  superintendent supt principal director dir coordinator coord manager mgr coach teacher counselor counsellor chief officer
  supervisor specialist facilitator lead leader chair chairperson chairman chairwoman president vp secretary assistant asst
  associate assoc deputy dean head analyst consultant liaison administrator admin librarian nurse psychologist interventionist
  clerk registrar accountant attorney treasurer trainer mentor sponsor owner provider aide paraprofessional para instructor
  educator advisor adviser evaluator strategist designer developer engineer technician architect custodian planner researcher
  mayor governor commissioner executive designee vendor contractor parent guardian student volunteer representative rep
  receptionist bookkeeper diagnostician therapist pathologist scheduler webmaster auditor comptroller controller recruiter
  worker tutor trustee substitute driver navigator champion convener apprentice intern fellow author editor
`);

/** Roles that are written in capitals only: "pm" is a time of day. */
export const ROLE_LETTERS: ReadonlySet<string> = words(`
  CEO CFO COO CIO CTO CAO CSO COS CPO CDO CHRO PM AP VP ED SLP OT PT BCBA TOSA CBO CISO CMO AD HRD
`);

/** Bodies that are written in capitals only. */
export const GROUP_LETTERS: ReadonlySet<string> = words(`
  HR IT SLT ILT DLT BLT CLT ELT ALT GLT PLC PLCS PTO PTA PTSO SSC SAC DOE COE LEA LEAS SEA SEAS ESA ESC BOCES LDE LDOE CCEE
  SPED MTSS PBIS SST IEP CTE ELL ESL EL MLL SEL PD PR RTI GATE ROTC SBDM LCAP
`);

/** Words that name several people or a body. */
export const GROUPS: ReadonlySet<string> = words(`
  team teams committee committees subcommittee department departments dept depts office offices board council councils cabinet
  staff faculty personnel members group groups workgroup workgroups division divisions commission taskforce network community
  communities families family public everyone everybody all leadership administration slt ilt dlt blt clt elt alt glt plc plcs
  pto pta ptso steerco partners partner union association agency agencies coalition foundation llc inc vendors cohort
  cohorts unit crew consortium stakeholders employees people collaborative directorate secretariat services
`);

/** Words that say what a role or a body is about; alone they stand for the people in charge of it. */
export const SUBJECTS: ReadonlySet<string> = words(`
  curriculum instruction instructional assessment assessments accountability teaching learning technology tech finance financial fiscal
  operations transportation nutrition food communications communication athletics athletic special education sped ell el els esl
  eld multilingual bilingual dual language literacy numeracy math mathematics science ela reading writing speech humanities elementary
  secondary middle high school schools k-12 k12 k-5 k-8 k-2 6-8 6-12 9-12 3-5 pre-k prek early childhood primary intermediate equity
  diversity inclusion belonging culture climate safety security health wellness mental social emotional student services service
  support supports data research evaluation planning development professional program programs programming federal state title grant
  grants human resources resource talent facilities facility maintenance purchasing procurement business legal policy
  engagement partnerships innovation improvement transformation strategy strategic academics academic college career cte
  readiness guidance counseling discipline attendance behavior behavioral mtss pbis sel rti arts art music library media
  information systems payroll budget accounting enrollment admissions marketing design quality performance management testing
  intervention interventions instructional digital accelerated advanced gifted alternative adult continuing workforce
  project product software system chief senior junior vice interim acting co co-chair executive central district
  districtwide campus building site grade level content area subject i ii iii iv v intervention curricular extracurricular
  induction mentoring onboarding recruitment retention compliance risk governance external internal relations affairs outreach
  administrative general regional local national ed
`);

/** Groups and roles that name somebody only together with another word: "Student Services", "product owner". */
export const VAGUE: ReadonlySet<string> = words(`
  services community network public unit group groups division office offices department departments cohort cohorts owner
  provider people family leadership administration partner partners
`);

/** Words that end the name of a place, a body or a paper, and never a person's. */
export const INSTITUTIONS: ReadonlySet<string> = words(`
  center centre library camp camps museum club school schools academy church company park street avenue road institute college
  university hospital clinic program programs project plan plans system systems matrix report reports form forms policy policies
  society trust fund farm studio theater theatre town city county state district union league tournament festival review
  meeting meetings schedule calendar budget charter template dashboard website newsletter survey training workshop event events
`);

/** Words that stand before or between the words of a role. */
export const JOINTS: ReadonlySet<string> = words(`
  of for the a an to in at on and & all each every our new other any both their from per or by with - as
  assigned designated appropriate relevant selected identified various participating certified classified lead head site
`);

/** Words that begin an instruction rather than a role. */
export const DEEDS: ReadonlySet<string> = words(`
  add adopt align allocate analyze apply approve arrange assess assign attend audit begin bring build buy call celebrate check
  clarify clean collaborate collect communicate complete conduct confirm connect consult continue convene convert coordinate create
  decide decrease define deliver deploy describe design determine develop discuss distribute document draft educate email
  embed employ encourage engage enhance ensure establish evaluate examine expand explore extend finalize find fix follow form foster
  fund gather generate get give grow guide handle help hire hold host identify implement improve include increase inform initiate
  install integrate interview introduce invite invest investigate join keep launch learn let make maintain map measure meet
  modify monitor move notify observe obtain offer open order organize outline oversee participate pay perform pilot
  post prepare present prioritize produce promote provide publish purchase raise reach read recommend recruit reduce refine reflect
  remove repair replace report request require research respond retain review revise roll run schedule secure select send serve set
  share sign solicit solve start strengthen submit survey sustain take target teach test track train transition translate
  understand unify update upgrade use utilize validate verify visit work write
`);

/** Words that only sentences and measures have. */
export const PROSE: ReadonlySet<string> = words(`
  will would should shall must can could may might is are was were be been being has have had do does did not that which who
  whom whose when where if because so than then there these those this it its they them we us you your number percent percentage
  rate score scores amount count total average increase decrease using based
`);

/** The commonest given names, to tell "Smith, John" from "Smith, Jones". */
export const GIVEN_NAMES: ReadonlySet<string> = words(`
  james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven
  paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan
  stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry tyler aaron jose
  adam henry nathan douglas zachary peter kyle walter ethan jeremy harold keith christian roger noah gerald carl terry sean
  austin arthur lawrence jesse dylan bryan joe jordan billy bruce albert willie gabriel logan alan juan wayne roy ralph randy
  eugene vincent russell elijah louis bobby philip johnny luis carlos jorge miguel manuel pedro diego rafael antonio francisco
  jesus alejandro javier ricardo eduardo fernando sergio andres mario hector oscar ruben marco omar ivan raul mike jim bob bill
  dave rick tom chris dan matt tony steve andy josh ken tim jeff greg sam ben ron don pat ed fred ted jimmy danny will charlie
  mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley kimberly
  emily donna michelle carol amanda melissa deborah stephanie dorothy rebecca sharon laura cynthia amy kathleen angela shirley
  brenda emma anna pamela nicole samantha katherine christine helen debra rachel carolyn janet maria catherine heather diane
  olivia julie joyce victoria ruth virginia lauren kelly christina joan evelyn judith andrea hannah megan cheryl jacqueline
  martha madison teresa gloria sara janice ann kathryn abigail sophia frances jean alice judy isabella julia grace amber
  denise danielle marilyn beverly charlotte natalie theresa diana brittany doris kayla alexis lori marie jane rose tina
  ana sofia lucia carmen rosa elena isabel gabriela claudia veronica adriana monica silvia leticia guadalupe yolanda
  sue kate katie kathy liz beth jen jenny kim deb debbie barb cathy becky vicky wendy holly tracy stacy dawn tanya erin shannon
  mohammed muhammad ahmed ali fatima aisha wei li ming priya raj anita sanjay deepak anil sunita lakshmi
  malik jamal darius tyrone andre marcus terrence latoya keisha tamika ebony
`);

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
