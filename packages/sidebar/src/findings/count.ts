import type { Finding } from "@throughline/shared/rules/types.ts";

/** How many block sending, are worth a look, are good to know. */
export function severitiesOf(findings: readonly Pick<Finding, "severity">[]): [number, number, number] {
  const of = (wanted: Finding["severity"]) => findings.filter(({ severity }) => severity === wanted).length;
  return [of("error"), of("warning"), of("info")];
}
