import type { View } from "./view.ts";

/** Every view, in the order of its door's rooms. A new one is a file, words in both languages, and an entry here. */
export const VIEWS: readonly View[] = [
  {
    id: "home",
    door: "home",
    name: ({ home }) => home.title,
    isListed: true,
    load: () => import("./home/home.tsx"),
  },
  {
    id: "findings",
    door: "check",
    name: ({ findings }) => findings.title,
    isListed: true,
    load: () => import("./findings/findings.tsx"),
  },
  {
    id: "rule",
    door: "check",
    name: ({ findings }) => findings.rule.title,
    isListed: false,
    load: () => import("./findings/rule.tsx"),
  },
  {
    id: "columns",
    door: "check",
    name: ({ columns }) => columns.title,
    isListed: true,
    load: () => import("./columns/columns.tsx"),
  },
  {
    id: "line",
    door: "plan",
    name: ({ line }) => line.title,
    isListed: true,
    load: () => import("./line/line.tsx"),
  },
  {
    id: "map",
    door: "plan",
    name: ({ map }) => map.title,
    isListed: true,
    load: () => import("./map/map.tsx"),
  },
  {
    id: "progress",
    door: "plan",
    name: ({ progress }) => progress.title,
    isListed: true,
    load: () => import("./progress/progress.tsx"),
  },
  {
    id: "rate",
    door: "score",
    name: ({ rate }) => rate.title,
    isListed: true,
    load: () => import("./rate/rate.tsx"),
  },
  {
    id: "compare",
    door: "score",
    name: ({ compare }) => compare.title,
    isListed: true,
    load: () => import("./compare/compare.tsx"),
  },
  {
    id: "calibrate",
    door: "score",
    name: ({ compare }) => compare.calibrate.title,
    isListed: false,
    load: () => import("./compare/calibrate.tsx"),
  },
  {
    id: "insert",
    door: "setUp",
    name: ({ insert }) => insert.title,
    isListed: true,
    load: () => import("./insert/insert.tsx"),
  },
  {
    id: "settings",
    door: "setUp",
    name: ({ settings }) => settings.title,
    isListed: true,
    load: () => import("./settings/settings.tsx"),
  },
];
