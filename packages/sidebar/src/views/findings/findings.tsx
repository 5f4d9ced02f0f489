import { Answer } from "../../parts/answer.tsx";
import type { ViewProps } from "../view.ts";
export function View({ words }: ViewProps) {
  return <Answer>{words.findings.title}</Answer>;
}
