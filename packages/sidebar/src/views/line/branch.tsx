import type { LineNode } from "@throughline/shared/analyses/throughline/types.ts";
import { factsOf, lineLabel, measureFacts } from "@throughline/shared/reports/throughline/node-words.ts";
import { belowText } from "../../line/below.ts";
import { pathOf } from "../../line/shown.ts";
import { GoTo } from "../../parts/go-to.tsx";
import { Mark } from "../../parts/mark.tsx";
import { ShowMore } from "../../parts/show-more.tsx";
import type { ViewProps } from "../view.ts";
import { Gaps } from "./gaps.tsx";
import { Hopes } from "./hopes.tsx";

interface BranchesProps extends ViewProps {
  readonly nodes: readonly LineNode[];
  /** Of what they belong to. */
  readonly path: string;
  /** The branches that are open until the person says otherwise. */
  readonly open: ReadonlySet<string>;
  readonly isAllOpen: boolean;
  readonly as?: string;
}

// Of one thing's branches, until more are asked for.
const FIRST = 30;

/** Siblings on the line. */
export function Branches({ as, ...props }: BranchesProps) {
  const { nodes, path, words } = props;
  return (
    <ShowMore of={nodes} first={FIRST} label={words.line.more}>
      {(shown) => (
        <ul class={as}>
          {shown.map((node) => (
            <Branch key={node.key} {...props} node={node} path={pathOf(path, node)} />
          ))}
        </ul>
      )}
    </ShowMore>
  );
}

function Branch({ node, ...props }: BranchesProps & { readonly node: LineNode }) {
  const { session, words, checked, path, open, isAllOpen, remember } = props;
  const turned = remember<Readonly<Record<string, boolean>>>("turned", {});
  const isOpen = isAllOpen || (turned.value[path] ?? open.has(path));
  const level = node.level === "step" || node.isHeading ? [] : [lineLabel(node.level, words.spoken)];
  const facts = [...level, ...factsOf(node, words.spoken, Math.floor(checked.at))];
  const isBroken = node.gaps.length > 0;
  return (
    <li class={isBroken ? "gap" : undefined}>
      <span class={`knot ${node.level}`} />
      <div class="node">
        <GoTo session={session} at={node.at} as={`name ${node.level}`}>
          {node.name}
        </GoTo>
        <p class="meta">{facts.join(", ")}</p>
        <Hopes session={session} checked={checked} words={words} hopes={node.hopes} />
        {node.measures.map((measure) => (
          <p key={`${measure.at.sheet} ${measure.at.row} ${measure.at.col}`} class="meta">
            <GoTo session={session} at={measure.at} as="name measure">
              <span class="hidden">{lineLabel("measure", words.spoken)}: </span>
              {measure.name}: {measureFacts(measure, words.spoken).join(", ")}
            </GoTo>
          </p>
        ))}
        {node.standing === "done" ? (
          <p>
            <Mark tone="done">{lineLabel("complete", words.spoken)}</Mark>
          </p>
        ) : null}
        <Gaps session={session} checked={checked} words={words} gaps={node.gaps} at={node.at} />
        {node.children.length > 0 && !isAllOpen ? (
          <button
            type="button"
            class="opener"
            aria-expanded={isOpen}
            onClick={() => {
              turned.value = { ...turned.value, [path]: !isOpen };
            }}
          >
            <span class="hidden">{node.name}: </span>
            {belowText(node, words)}
          </button>
        ) : null}
      </div>
      {isOpen && node.children.length > 0 ? <Branches {...props} nodes={node.children} /> : null}
    </li>
  );
}
