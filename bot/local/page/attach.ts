/** Lets files be chosen by a button or dropped anywhere on the conversation. */
export function wireAttach(
  pane: HTMLElement,
  choose: HTMLButtonElement,
  input: HTMLInputElement,
  bring: (files: readonly File[]) => void,
): void {
  choose.addEventListener("click", () => {
    input.click();
  });
  input.addEventListener("change", () => {
    const files = [...(input.files ?? [])];
    // The same file may be chosen again.
    input.value = "";
    if (files.length > 0) {
      bring(files);
    }
  });
  pane.addEventListener("dragover", (event) => {
    if (holdsFiles(event)) {
      event.preventDefault();
      pane.classList.add("dropping");
    }
  });
  for (const leaving of ["dragleave", "drop"] as const) {
    pane.addEventListener(leaving, () => {
      pane.classList.remove("dropping");
    });
  }
  pane.addEventListener("drop", (event) => {
    if (holdsFiles(event)) {
      event.preventDefault();
      bring([...(event.dataTransfer?.files ?? [])]);
    }
  });
}

function holdsFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes("Files") === true;
}
