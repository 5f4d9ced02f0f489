import { throughlineOf } from "@throughline/shared/analyses/throughline/throughline.ts";
import type { LineNode, Throughline } from "@throughline/shared/analyses/throughline/types.ts";
import { measuresOf } from "@throughline/shared/plan/measures/measure-links.ts";
import { lineAnswer } from "@throughline/shared/reports/throughline/answer.ts";
import { lineLabel } from "@throughline/shared/reports/throughline/node-words.ts";
import { NothingYet } from "../../analyses/nothing-yet.tsx";
import { brokenOnly, openAtFirst } from "../../line/shown.ts";
import { Answer } from "../../parts/answer.tsx";
import { Button } from "../../parts/button.tsx";
import { Link } from "../../parts/link.tsx";
import { More } from "../../parts/more.tsx";
import type { ViewProps } from "../view.ts";
import { Branches } from "./branch.tsx";
import { Hopes } from "./hopes.tsx";
import { Reading } from "./reading.tsx";

/** Does it hold together? */
export function View(props: ViewProps) {
  const { line } = throughlineOf(props.checked.plan);
  return line ? <Line {...props} throughline={line} /> : <NoLine {...props} />;
}

function NoLine(props: ViewProps) {
  const { checked, words, router } = props;
  return (
    <NothingYet {...props} empty={words.line.empty} from={["priorities", "implementation-plan"]}>
      {measuresOf(checked.plan).length > 0 ? (
        <p class="small two">
          <Link router={router} to={{ view: "progress", about: null }}>
            {words.line.empty.toProgress}
          </Link>
        </p>
      ) : null}
    </NothingYet>
  );
}

function Line(props: ViewProps & { readonly throughline: Throughline }) {
  const { throughline, words, remember } = props;
  const { line } = words;
  const isText = remember("text", false);
  const isBreaksOnly = remember("breaks", false);
  const { breaks, counts } = throughline;
  const hopes = throughline.hopes.filter(({ gaps }) => gaps.length > 0 || !isBreaksOnly.value);
  const shown = (nodes: readonly LineNode[]) => (isBreaksOnly.value ? brokenOnly(nodes) : nodes);
  const [roots, loose] = [shown(throughline.roots), shown(throughline.loose)];
  const open = openAtFirst(throughline.roots);
  return (
    <>
      <Answer>{lineAnswer(throughline, words.spoken)}</Answer>
      <p class="lede small">{line.lede}</p>
      {counts.priority === 0 ? <p class="small two">{line.noPriorities}</p> : null}
      {isText.value ? (
        <Reading
          {...props}
          onClose={() => {
            isText.value = false;
          }}
        />
      ) : (
        <>
          <div class="btns">
            {breaks > 0 ? (
              <label class="pick">
                <input
                  type="checkbox"
                  checked={isBreaksOnly.value}
                  onChange={(event) => {
                    isBreaksOnly.value = event.currentTarget.checked;
                  }}
                />
                {line.onlyBreaks}
              </label>
            ) : null}
            <Button
              as="link"
              onClick={() => {
                isText.value = true;
              }}
            >
              {line.asText}
            </Button>
          </div>
          {hopes.length > 0 ? <Hopes {...props} hopes={hopes} title={line.hopes} /> : null}
          <Branches {...props} nodes={roots} path="" open={open} isAllOpen={isBreaksOnly.value} as="line" />
          {loose.length > 0 ? (
            <section>
              <h2>{lineLabel("loose", words.spoken)}</h2>
              <Branches {...props} nodes={loose} path="loose" open={open} isAllOpen={isBreaksOnly.value} as="line" />
            </section>
          ) : null}
          <More summary={line.key}>
            <ul class="keys reading">
              {Object.entries(line.keys).map(([id, says]) => (
                <li key={id}>
                  <span class={`knot ${id}`} aria-hidden="true" />
                  {says}
                </li>
              ))}
            </ul>
          </More>
        </>
      )}
    </>
  );
}
