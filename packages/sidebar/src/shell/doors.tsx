import { Link } from "../parts/link.tsx";
import type { Router } from "../router.ts";
import { VIEWS } from "../views/index.ts";
import { DOORS, type Door, type View } from "../views/view.ts";
import type { Words } from "../words/index.ts";
import { focusView } from "./landmark.tsx";

interface DoorsProps {
  readonly router: Router;
  readonly words: Words;
  readonly view: View;
  /** Where each door leads: the room the person was in last. */
  readonly rooms: ReadonlyMap<Door, string>;
  /** How many things block sending; null before the first check. */
  readonly blocking: number | null;
}

/** Doors and the rooms of the open one: always in sight, every view two clicks away. */
export function Doors({ router, words, view, rooms, blocking }: DoorsProps) {
  const { shell } = words;
  const isOpen = (door: Door) => door === view.door;
  const inDoor = listed.filter(({ door }) => isOpen(door));
  return (
    <header class="bar">
      <button type="button" class="skip" onClick={focusView}>
        {shell.skip}
      </button>
      <nav class="doors" aria-label={shell.doors}>
        {doorsThatLead(rooms).map(({ door, id }) => (
          <Link
            key={door}
            router={router}
            to={{ view: id, about: null }}
            current={isOpen(door) ? (inDoor.length > 1 ? "true" : "page") : undefined}
          >
            {shell.door[door]}
            {door === "check" && blocking ? <Count blocking={blocking} words={words} /> : null}
          </Link>
        ))}
      </nav>
      {inDoor.length > 1 ? (
        <nav class="rooms" aria-label={shell.rooms(shell.door[view.door])}>
          {inDoor.map(({ id, name }) => (
            <Link key={id} router={router} to={{ view: id, about: null }} current={id === view.id ? "page" : undefined}>
              {name(words)}
            </Link>
          ))}
        </nav>
      ) : null}
    </header>
  );
}

function Count({ blocking, words }: { readonly blocking: number; readonly words: Words }) {
  return (
    <span class="count">
      <span aria-hidden="true">{words.formats.number(blocking)}</span>
      <span class="hidden">, {words.shell.blocking(blocking)}</span>
    </span>
  );
}

const listed = VIEWS.filter(({ isListed }) => isListed);

/** The doors behind which there is something, each with the view it leads to. */
export function doorsThatLead(
  rooms: ReadonlyMap<Door, string>,
): readonly { readonly door: Door; readonly id: string }[] {
  return DOORS.flatMap((door) => {
    const id = rooms.get(door) ?? listed.find((view) => view.door === door)?.id;
    return id === undefined ? [] : [{ door, id }];
  });
}
