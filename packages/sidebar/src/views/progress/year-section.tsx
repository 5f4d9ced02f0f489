import { schoolYearName } from "@throughline/shared/plan/implementation/windows.ts";
import { civilOf } from "@throughline/shared/workbook/dates.ts";
import { ChartTable } from "../../charts/chart-table.tsx";
import { YearBar } from "../../charts/year-bar.tsx";
import { Filter } from "../../parts/filter.tsx";
import { GoTo } from "../../parts/go-to.tsx";
import { Mark } from "../../parts/mark.tsx";
import { ShowMore } from "../../parts/show-more.tsx";
import type { Timeline, TimelineItem } from "../../progress/timeline.ts";
import type { Words } from "../../words/index.ts";
import type { ViewProps } from "../view.ts";

type What = "deliverables" | "steps";
type Which = "all" | "late" | "risk";

const FIRST = 8;

/** What takes place when in the school year, as bars over its months. */
export function YearSection(props: ViewProps & { readonly timelines: Readonly<Record<What, Timeline>> }) {
  const { timelines, words, remember, checked, session } = props;
  const { progress, formats, analyses } = words;
  const kinds = (["deliverables", "steps"] as const).filter((one) => timelines[one].items.length > 0);
  const [firstKind] = kinds;
  const what = remember<What | null>("what", null);
  const which = remember<Which>("which", "all");
  if (!firstKind) return null;
  const chosen = what.value !== null && kinds.includes(what.value) ? what.value : firstKind;
  const timeline = timelines[chosen];
  const today = Math.floor(checked.at);
  const shownItems = timeline.items.filter((item) => isOne(item, which.value));
  const counted = (one: Which) => formats.number(timeline.items.filter((item) => isOne(item, one)).length);
  return (
    <section>
      <h2>
        {progress[chosen]} <span class="aside">{progress.year(schoolYearName(timeline.year))}</span>
      </h2>
      {kinds.length > 1 ? (
        <Filter
          name="timeline-what"
          legend={progress.show}
          choices={kinds.map((id) => ({
            id,
            label: progress[id],
            count: formats.number(timelines[id].items.length),
          }))}
          chosen={chosen}
          onChoose={(id) => {
            what.value = id;
          }}
        />
      ) : null}
      <Filter
        name="timeline-which"
        legend={progress.show}
        choices={(["all", "late", "risk"] as const).map((id) => ({
          id,
          label: progress.which[id],
          count: counted(id),
        }))}
        chosen={which.value}
        onChoose={(id) => {
          which.value = id;
        }}
      />
      <div class="gantt">
        <div class="months" aria-hidden="true">
          {timeline.months.map((month) => (
            <span key={month} class={isSameMonth(month, today) ? "now" : undefined}>
              {formats.month(month).charAt(0).toUpperCase()}
            </span>
          ))}
        </div>
        {shownItems.length === 0 ? <p class="small two">{progress.noneOfThese}</p> : null}
        <ShowMore key={`${chosen} ${which.value}`} of={shownItems} first={FIRST} label={analyses.more}>
          {(shown) => (
            <ul class="bars">
              {shown.map((item) => (
                <li key={item.key}>
                  <div class="top">
                    <GoTo session={session} at={item.at} as="name">
                      {item.name}
                    </GoTo>
                    <State item={item} words={words} />
                  </div>
                  <p class="meta">{aboutOf(item, words, today)}</p>
                  <YearBar item={item} timeline={timeline} today={today} />
                </li>
              ))}
            </ul>
          )}
        </ShowMore>
        <ul class="keys">
          <li>
            <span class="sw done" />
            {progress.key.done}
          </li>
          <li>
            <span class="sw plan" />
            {progress.key.plan}
          </li>
          {timeline.items.some(({ state }) => state === "late") ? (
            <li>
              <span class="sw gapcell" />
              {progress.key.late}
            </li>
          ) : null}
          <li>
            <span class="sw today" />
            {progress.key.today(formats.day(today))}
          </li>
        </ul>
        <p class="meta">{progress.leftOut(timeline.undated, timeline.elsewhere)}</p>
        <ChartTable
          summary={progress.asTable}
          caption={`${progress[chosen]}, ${schoolYearName(timeline.year)}`}
          columns={[
            { heading: progress.column.name, isFigure: false },
            { heading: progress.column.due, isFigure: false },
            { heading: progress.column.status, isFigure: false },
          ]}
          rows={shownItems.map((item) => ({
            key: item.key,
            entries: [item.name, spanOf(item, words), stateText(item, words) || item.status],
          }))}
        />
      </div>
    </section>
  );
}

function isOne({ state }: TimelineItem, which: Which): boolean {
  return which === "all" || state === (which === "late" ? "late" : "at-risk");
}

function isSameMonth(one: number, other: number): boolean {
  const [a, b] = [civilOf(one), civilOf(other)];
  return a.year === b.year && a.month === b.month;
}

function State({ item, words }: { readonly item: TimelineItem; readonly words: Words }) {
  const text = stateText(item, words);
  switch (item.state) {
    case "done":
    case "on-track":
      return <Mark tone="done">{text}</Mark>;
    case "late":
      return (
        <Mark tone="block" shape="unmet">
          {text}
        </Mark>
      );
    case "at-risk":
      return <Mark tone="look">{text}</Mark>;
    case "open":
    case "dropped":
      return text === "" ? null : <span class="meta">{text}</span>;
  }
}

function stateText({ state, lateDays, status }: TimelineItem, { progress }: Words): string {
  switch (state) {
    case "done":
      return progress.state.done;
    case "on-track":
      return progress.state.onTrack;
    case "late":
      return progress.lateBy(lateDays);
    case "at-risk":
      return progress.state.atRisk;
    case "dropped":
      return status === "" ? progress.state.dropped : status;
    case "open":
      return status;
  }
}

/** Who, until when, and how much of it is done. */
function aboutOf(item: TimelineItem, words: Words, today: number): string {
  const { progress, formats } = words;
  const when = whenOf(item, words, today);
  const share =
    item.share === null || item.share === 0 || item.state === "done"
      ? ""
      : progress.shareDone(formats.percent(Math.round(item.share * 100) / 100));
  return [item.owner, when, share].filter((part) => part !== "").join(", ");
}

function whenOf({ state, end, due }: TimelineItem, { progress, formats }: Words, today: number): string {
  const day = formats.day(end);
  if (due === null) return progress.from(day);
  if (state === "done" || state === "dropped") return progress.until(day);
  return due < today ? progress.wasDue(day) : progress.due(day);
}

function spanOf({ start, end }: TimelineItem, { progress, formats }: Words): string {
  return start === end ? formats.day(end) : progress.span(formats.day(start), formats.day(end));
}
