import type { Hope } from "@throughline/shared/analyses/throughline/types.ts";
import { lineLabel } from "@throughline/shared/reports/throughline/node-words.ts";
import { GoTo } from "../../parts/go-to.tsx";
import type { ViewProps } from "../view.ts";
import { Gaps } from "./gaps.tsx";

/** What is hoped for, in the plan's own words. */
export function Hopes({ hopes, title, ...props }: HopesProps) {
  return (
    <>
      {title === undefined ? null : <h2 class="h2">{title}</h2>}
      {hopes.map((hope) => (
        <div key={`${hope.at.sheet} ${hope.at.row}`} class="hope">
          <p class="small two">
            {title === undefined ? <span class="hidden">{lineLabel("hope", props.words.spoken)}: </span> : null}
            <GoTo session={props.session} at={hope.at} as="name quote">
              <q>{hope.text}</q>
            </GoTo>
          </p>
          <Gaps {...props} gaps={hope.gaps} at={hope.at} />
        </div>
      ))}
    </>
  );
}

interface HopesProps extends Pick<ViewProps, "session" | "checked" | "words"> {
  readonly hopes: readonly Hope[];
  /** Without one they belong to what stands above them. */
  readonly title?: string;
}
