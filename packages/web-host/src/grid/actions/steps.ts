import { errorSaid, type GridView, refusalInWords } from "../view.ts";

export async function undo(view: GridView): Promise<void> {
  const { said } = view.words.value;
  await take(view, view.document.undo(), said.undone, said.nothingToUndo);
}

export async function redo(view: GridView): Promise<void> {
  const { said } = view.words.value;
  await take(view, view.document.redo(), said.redone, said.nothingToRedo);
}

async function take(
  view: GridView,
  outcome: ReturnType<GridView["document"]["undo"]>,
  done: string,
  nothing: string,
): Promise<void> {
  try {
    const result = await outcome;
    const [refused] = result?.refused ?? [];
    view.say(
      refused ? refusalInWords(refused, view.spoken.value) : result === null ? nothing : done,
      refused ? "refused" : "plain",
    );
  } catch (error) {
    view.say(errorSaid(error, view.spoken.value), "refused");
  }
}
