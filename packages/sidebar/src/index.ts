export type { Language, Theme } from "./session/types.ts";
export type { Session } from "./session.ts";
export { type Sidebar, type SidebarOptions, startSidebar } from "./start.tsx";
