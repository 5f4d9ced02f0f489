/*
 * Runs before anything else: Microsoft's library loads beside our own scripts, so that a network that holds it back
 * does not leave the pane white.
 */
addEventListener(
  "error",
  ({ target }) => {
    if (target instanceof HTMLScriptElement && "office" in target.dataset) {
      document.documentElement.dataset.office = "blocked";
    }
  },
  true,
);
