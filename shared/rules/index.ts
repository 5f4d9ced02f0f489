import { bothLevels } from "./aspirations/both-levels.ts";
import { horizon } from "./aspirations/horizon.ts";
import { namesPriority } from "./aspirations/names-priority.ts";
import { everyLevel } from "./benchmark-tracker/every-level.ts";
import { partOfLevelAbove } from "./benchmark-tracker/part-of-level-above.ts";
import { phasesInOrder } from "./benchmark-tracker/phases-in-order.ts";
import { rollUpAgrees } from "./benchmark-tracker/roll-up-agrees.ts";
import { hoursInOrder } from "./commitments/hours-in-order.ts";
import { requireBasis } from "./commitments/require-basis.ts";
import { weeklyHours } from "./commitments/weekly-hours.ts";
import { afterApproval } from "./communication-plan/after-approval.ts";
import { initiativeCovered } from "./communication-plan/initiative-covered.ts";
import { priorityCovered } from "./communication-plan/priority-covered.ts";
import { reachesEveryGroup } from "./communication-plan/reaches-every-group.ts";
import { senderOnCommittee } from "./communication-plan/sender-on-committee.ts";
import { oneDecider } from "./decision-rights/one-decider.ts";
import { requireDecider } from "./decision-rights/require-decider.ts";
import { saysHowCommon } from "./decision-rights/says-how-common.ts";
import { actionPlanFirst } from "./deliverables-register/action-plan-first.ts";
import { dueInProgram } from "./deliverables-register/due-in-program.ts";
import { tenProducts } from "./deliverables-register/ten-products.ts";
import { bothKinds } from "./diagnostic/both-kinds.ts";
import { fourSources } from "./diagnostic/four-sources.ts";
import { growthAreaAddressed } from "./diagnostic/growth-area-addressed.ts";
import { priorityHasFinding } from "./diagnostic/priority-has-finding.ts";
import { severalSources } from "./diagnostic/several-sources.ts";
import { enoughHeard } from "./engagement-plan/enough-heard.ts";
import { groupsAndPurposes } from "./engagement-plan/groups-and-purposes.ts";
import { heardIsReportedBack } from "./engagement-plan/heard-is-reported-back.ts";
import { heardIsUsed } from "./engagement-plan/heard-is-used.ts";
import { inTime } from "./engagement-plan/in-time.ts";
import { beginsWithAVerb } from "./implementation-plan/begins-with-a-verb.ts";
import { inComingYear } from "./implementation-plan/in-coming-year.ts";
import { oneLead } from "./implementation-plan/one-lead.ts";
import { requireDue } from "./implementation-plan/require-due.ts";
import { requireOwner } from "./implementation-plan/require-owner.ts";
import { startedOnTime } from "./implementation-plan/started-on-time.ts";
import { stepWithinAYear } from "./implementation-plan/step-within-a-year.ts";
import { escalatedInTime } from "./issue-log/escalated-in-time.ts";
import { uniqueChoices } from "./lists/unique-choices.ts";
import { endingIsTold } from "./map-analysis/ending-is-told.ts";
import { needHasEvidence } from "./map-analysis/need-has-evidence.ts";
import { needHasInitiative } from "./map-analysis/need-has-initiative.ts";
import { recommendationHasOwner } from "./map-analysis/recommendation-has-owner.ts";
import { redeployWithinCost } from "./map-analysis/redeploy-within-cost.ts";
import { actualHasPeriod } from "./measures/actual-has-period.ts";
import { baselineBeforeTarget } from "./measures/baseline-before-target.ts";
import { dateTheBaseline } from "./measures/date-the-baseline.ts";
import { interimTargetsInOrder } from "./measures/interim-targets-in-order.ts";
import { noMissingTargetYear } from "./measures/no-missing-target-year.ts";
import { percentHasDenominator } from "./measures/percent-has-denominator.ts";
import { percentInRange } from "./measures/percent-in-range.ts";
import { requireBaseline } from "./measures/require-baseline.ts";
import { requireDataSource } from "./measures/require-data-source.ts";
import { requireFrequency } from "./measures/require-frequency.ts";
import { requireMeasureOwner } from "./measures/require-owner.ts";
import { requireStudentGroup } from "./measures/require-student-group.ts";
import { statusAfterTarget } from "./measures/status-after-target.ts";
import { statusFitsFigures } from "./measures/status-fits-figures.ts";
import { statusNotTooDark } from "./measures/status-not-too-dark.ts";
import { targetInDirection } from "./measures/target-in-direction.ts";
import { targetMoves } from "./measures/target-moves.ts";
import { targetWithinReach } from "./measures/target-within-reach.ts";
import { afterDesignDocument } from "./mechanisms/after-design-document.ts";
import { requireMeetingFrequency } from "./mechanisms/require-frequency.ts";
import { requiredAtLevel } from "./mechanisms/required-at-level.ts";
import { temporaryHasEnd } from "./mechanisms/temporary-has-end.ts";
import { attendedInFull } from "./meetings/attended-in-full.ts";
import { checkInEveryWeek } from "./meetings/check-in-every-week.ts";
import { enoughHeld } from "./meetings/enough-held.ts";
import { enoughPlanned } from "./meetings/enough-planned.ts";
import { noClash } from "./meetings/no-clash.ts";
import { steeringWeeklyAtStart } from "./meetings/steering-weekly-at-start.ts";
import { visitInTime } from "./meetings/visit-in-time.ts";
import { namesValue } from "./norms/names-value.ts";
import { numberOfNorms } from "./norms/number-of-norms.ts";
import { valueHasNorm } from "./norms/value-has-norm.ts";
import { adaptHasNextCycle } from "./pdsa-log/adapt-has-next-cycle.ts";
import { adoptedIsPlanned } from "./pdsa-log/adopted-is-planned.ts";
import { decisionAfterStudy } from "./pdsa-log/decision-after-study.ts";
import { predictionBeforeStart } from "./pdsa-log/prediction-before-start.ts";
import { shortCycle } from "./pdsa-log/short-cycle.ts";
import { accountableOwner } from "./plan/accountable-owner.ts";
import { aspirationHasMeasure } from "./plan/aspiration-has-measure.ts";
import { completeDeliverableSteps } from "./plan/complete-deliverable-steps.ts";
import { completeHasDate } from "./plan/complete-has-date.ts";
import { completeHasEvidence } from "./plan/complete-has-evidence.ts";
import { datesAreDates } from "./plan/dates-are-dates.ts";
import { datesInOrder } from "./plan/dates-in-order.ts";
import { deliverableHasOwner } from "./plan/deliverable-has-owner.ts";
import { deliverableHasSteps } from "./plan/deliverable-has-steps.ts";
import { doneStepsCloseDeliverable } from "./plan/done-steps-close-deliverable.ts";
import { equityClaimIsMeasured } from "./plan/equity-claim-is-measured.ts";
import { finishedIsComplete } from "./plan/finished-is-complete.ts";
import { initiativeDeliversThisYear } from "./plan/initiative-delivers-this-year.ts";
import { initiativeHasMeasure } from "./plan/initiative-has-measure.ts";
import { measureOnce } from "./plan/measure-once.ts";
import { measureServesInitiative } from "./plan/measure-serves-initiative.ts";
import { measureUnitsAgree } from "./plan/measure-units-agree.ts";
import { measuresBeyondActivity } from "./plan/measures-beyond-activity.ts";
import { missionHasMeasure } from "./plan/mission-has-measure.ts";
import { noCancelledPredecessor } from "./plan/no-cancelled-predecessor.ts";
import { noDependencyCycle } from "./plan/no-dependency-cycle.ts";
import { noDuplicateId } from "./plan/no-duplicate-id.ts";
import { noDuplicateRows } from "./plan/no-duplicate-rows.ts";
import { noErrorCells } from "./plan/no-error-cells.ts";
import { noFormulaToFile } from "./plan/no-formula-to-file.ts";
import { noLostDropDown } from "./plan/no-lost-drop-down.ts";
import { noNegativeCost } from "./plan/no-negative-cost.ts";
import { noPastedFormula } from "./plan/no-pasted-formula.ts";
import { noStraySpaces } from "./plan/no-stray-spaces.ts";
import { notFinishedInFuture } from "./plan/not-finished-in-future.ts";
import { numbersAreNumbers } from "./plan/numbers-are-numbers.ts";
import { oneFigureACell } from "./plan/one-figure-a-cell.ts";
import { oneNameForOneThing } from "./plan/one-name-for-one-thing.ts";
import { overdue } from "./plan/overdue.ts";
import { ownerInRoster } from "./plan/owner-in-roster.ts";
import { ownerLoad } from "./plan/owner-load.ts";
import { ownerStays } from "./plan/owner-stays.ts";
import { percentCompleteInRange } from "./plan/percent-complete-in-range.ts";
import { plausibleDates } from "./plan/plausible-dates.ts";
import { predecessorEndsFirst } from "./plan/predecessor-ends-first.ts";
import { predecessorExists } from "./plan/predecessor-exists.ts";
import { priorityHasAspiration } from "./plan/priority-has-aspiration.ts";
import { priorityHasMeasure } from "./plan/priority-has-measure.ts";
import { readableDates } from "./plan/readable-dates.ts";
import { readableStatus } from "./plan/readable-status.ts";
import { referencesExist } from "./plan/references-exist.ts";
import { requireColumn } from "./plan/require-column.ts";
import { requireId } from "./plan/require-id.ts";
import { setAsideStillFound } from "./plan/set-aside-still-found.ts";
import { statusAgreesWithDates } from "./plan/status-agrees-with-dates.ts";
import { statusOnList } from "./plan/status-on-list.ts";
import { stepCostsAgree } from "./plan/step-costs-agree.ts";
import { stepHasDeliverable } from "./plan/step-has-deliverable.ts";
import { stepInDeliverable } from "./plan/step-in-deliverable.ts";
import { stepsPerDeliverable } from "./plan/steps-per-deliverable.ts";
import { totalIsProduct } from "./plan/total-is-product.ts";
import { updatedLately } from "./plan/updated-lately.ts";
import { deliverableHasInitiative } from "./priorities/deliverable-has-initiative.ts";
import { deliverableInInitiative } from "./priorities/deliverable-in-initiative.ts";
import { initiativeHasDeliverable } from "./priorities/initiative-has-deliverable.ts";
import { initiativeHasPriority } from "./priorities/initiative-has-priority.ts";
import { initiativeInHorizon } from "./priorities/initiative-in-horizon.ts";
import { initiativesDiffer } from "./priorities/initiatives-differ.ts";
import { initiativesPerPriority } from "./priorities/initiatives-per-priority.ts";
import { initiativesSequenced } from "./priorities/initiatives-sequenced.ts";
import { numberOfPriorities } from "./priorities/number-of-priorities.ts";
import { priorityHasInitiative } from "./priorities/priority-has-initiative.ts";
import { oneRowPerSite } from "./program-inventory/one-row-per-site.ts";
import { plausibleNumbers } from "./program-inventory/plausible-numbers.ts";
import { verifiedLately } from "./program-inventory/verified-lately.ts";
import { endingIsReplaced } from "./resource-map/ending-is-replaced.ts";
import { familyOfSchools } from "./resource-map/family-of-schools.ts";
import { inFramework } from "./resource-map/in-framework.ts";
import { learningSupportOnMap } from "./resource-map/learning-support-on-map.ts";
import { noDuplicateActivity } from "./resource-map/no-duplicate-activity.ts";
import { noOpenGap } from "./resource-map/no-open-gap.ts";
import { noRedundancy } from "./resource-map/no-redundancy.ts";
import { staffWithinFullTime } from "./resource-map/staff-within-full-time.ts";
import { mapVerifiedLately } from "./resource-map/verified-lately.ts";
import { initiativeHasNeed } from "./resource-needs/initiative-has-need.ts";
import { recurringHasEnd } from "./resource-needs/recurring-has-end.ts";
import { recurringHasLastingSource } from "./resource-needs/recurring-has-lasting-source.ts";
import { sourceLasts } from "./resource-needs/source-lasts.ts";
import { staffingHasFte } from "./resource-needs/staffing-has-fte.ts";
import { withinSource } from "./resource-needs/within-source.ts";
import { aspiringLeaderOrigin } from "./roster/aspiring-leader-origin.ts";
import { oneAspiringLeader } from "./roster/one-aspiring-leader.ts";
import { oneLeadPerTeam } from "./roster/one-lead-per-team.ts";
import { oneProjectManager } from "./roster/one-project-manager.ts";
import { projectManagerLevel } from "./roster/project-manager-level.ts";
import { projectManagerOnCommittee } from "./roster/project-manager-on-committee.ts";
import { requireAspiringLeader } from "./roster/require-aspiring-leader.ts";
import { requireDirectReport } from "./roster/require-direct-report.ts";
import { requireSuperintendent } from "./roster/require-superintendent.ts";
import { teamSize } from "./roster/team-size.ts";
import { everyRowScored } from "./rubric/every-row-scored.ts";
import { extremesHaveEvidence } from "./rubric/extremes-have-evidence.ts";
import { ratersAgree } from "./rubric/raters-agree.ts";
import { scoreOnScale } from "./rubric/score-on-scale.ts";
import { topScoreIsEarned } from "./rubric/top-score-is-earned.ts";
import type { Rule } from "./types.ts";

/** Every rule. A new one is a file in a folder and a line here. */
export const RULES: readonly Rule[] = [
  bothLevels,
  horizon,
  namesPriority,
  everyLevel,
  partOfLevelAbove,
  phasesInOrder,
  rollUpAgrees,
  hoursInOrder,
  requireBasis,
  weeklyHours,
  afterApproval,
  initiativeCovered,
  priorityCovered,
  reachesEveryGroup,
  senderOnCommittee,
  oneDecider,
  requireDecider,
  saysHowCommon,
  actionPlanFirst,
  dueInProgram,
  tenProducts,
  bothKinds,
  fourSources,
  growthAreaAddressed,
  priorityHasFinding,
  severalSources,
  enoughHeard,
  groupsAndPurposes,
  heardIsReportedBack,
  heardIsUsed,
  inTime,
  beginsWithAVerb,
  inComingYear,
  oneLead,
  requireDue,
  requireOwner,
  startedOnTime,
  stepWithinAYear,
  escalatedInTime,
  uniqueChoices,
  endingIsTold,
  needHasEvidence,
  needHasInitiative,
  recommendationHasOwner,
  redeployWithinCost,
  actualHasPeriod,
  baselineBeforeTarget,
  dateTheBaseline,
  interimTargetsInOrder,
  noMissingTargetYear,
  percentHasDenominator,
  percentInRange,
  requireBaseline,
  requireDataSource,
  requireFrequency,
  requireMeasureOwner,
  requireStudentGroup,
  statusAfterTarget,
  statusFitsFigures,
  statusNotTooDark,
  targetInDirection,
  targetMoves,
  targetWithinReach,
  afterDesignDocument,
  requireMeetingFrequency,
  requiredAtLevel,
  temporaryHasEnd,
  attendedInFull,
  checkInEveryWeek,
  enoughHeld,
  enoughPlanned,
  noClash,
  steeringWeeklyAtStart,
  visitInTime,
  namesValue,
  numberOfNorms,
  valueHasNorm,
  adaptHasNextCycle,
  adoptedIsPlanned,
  decisionAfterStudy,
  predictionBeforeStart,
  shortCycle,
  accountableOwner,
  aspirationHasMeasure,
  completeDeliverableSteps,
  completeHasDate,
  completeHasEvidence,
  datesAreDates,
  datesInOrder,
  deliverableHasOwner,
  deliverableHasSteps,
  doneStepsCloseDeliverable,
  equityClaimIsMeasured,
  finishedIsComplete,
  initiativeDeliversThisYear,
  initiativeHasMeasure,
  measureOnce,
  measureServesInitiative,
  measureUnitsAgree,
  measuresBeyondActivity,
  missionHasMeasure,
  noCancelledPredecessor,
  noDependencyCycle,
  noDuplicateId,
  noDuplicateRows,
  noErrorCells,
  noFormulaToFile,
  noLostDropDown,
  noNegativeCost,
  noPastedFormula,
  noStraySpaces,
  notFinishedInFuture,
  numbersAreNumbers,
  oneFigureACell,
  oneNameForOneThing,
  overdue,
  ownerInRoster,
  ownerLoad,
  ownerStays,
  percentCompleteInRange,
  plausibleDates,
  predecessorEndsFirst,
  predecessorExists,
  priorityHasAspiration,
  priorityHasMeasure,
  readableDates,
  readableStatus,
  referencesExist,
  requireColumn,
  requireId,
  setAsideStillFound,
  statusAgreesWithDates,
  statusOnList,
  stepCostsAgree,
  stepHasDeliverable,
  stepInDeliverable,
  stepsPerDeliverable,
  totalIsProduct,
  updatedLately,
  deliverableHasInitiative,
  deliverableInInitiative,
  initiativeHasDeliverable,
  initiativeHasPriority,
  initiativeInHorizon,
  initiativesDiffer,
  initiativesPerPriority,
  initiativesSequenced,
  numberOfPriorities,
  priorityHasInitiative,
  oneRowPerSite,
  plausibleNumbers,
  verifiedLately,
  endingIsReplaced,
  familyOfSchools,
  inFramework,
  learningSupportOnMap,
  noDuplicateActivity,
  noOpenGap,
  noRedundancy,
  staffWithinFullTime,
  mapVerifiedLately,
  initiativeHasNeed,
  recurringHasEnd,
  recurringHasLastingSource,
  sourceLasts,
  staffingHasFte,
  withinSource,
  aspiringLeaderOrigin,
  oneAspiringLeader,
  oneLeadPerTeam,
  oneProjectManager,
  projectManagerLevel,
  projectManagerOnCommittee,
  requireAspiringLeader,
  requireDirectReport,
  requireSuperintendent,
  teamSize,
  everyRowScored,
  extremesHaveEvidence,
  ratersAgree,
  scoreOnScale,
  topScoreIsEarned,
];
