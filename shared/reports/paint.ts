type Brush = (text: string) => string;

/** How a terminal shows what text means. Color only repeats what the words say. */
export interface Paint {
  readonly strong: Brush;
  readonly faint: Brush;
  readonly error: Brush;
  readonly warning: Brush;
  readonly info: Brush;
  readonly done: Brush;
}

const bare: Brush = (text) => text;

export const noPaint: Paint = { strong: bare, faint: bare, error: bare, warning: bare, info: bare, done: bare };
