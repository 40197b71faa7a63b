/**
 * What the renderer leaves out for screen readers and for cards that stand beside each other.
 * `prefix` keeps this card's ids apart from those of the same card further up.
 */
export function makeAccessible(root: HTMLElement, prefix: string): void {
  separateIds(root, prefix);
  nameGroups(root);
  foldByButton(root);
}

/** The same card may stand twice in the transcript; its ids must not. */
function separateIds(root: HTMLElement, prefix: string): void {
  const mine = (id: string): string => (id.startsWith("__ac-") ? id : prefix + id);
  for (const each of root.querySelectorAll("[id]")) {
    each.id = mine(each.id);
  }
  for (const each of root.querySelectorAll("[aria-controls]")) {
    each.setAttribute("aria-controls", controlled(each).map(mine).join(" "));
  }
}

/** A set of radio buttons or boxes is one question: says so, with its label. */
function nameGroups(root: HTMLElement): void {
  const groups = ".ac-choiceSetInput-expanded, .ac-choiceSetInput-multiSelect";
  for (const group of root.querySelectorAll(groups)) {
    const single = group.querySelector("input[type=radio]") !== null;
    group.setAttribute("role", single ? "radiogroup" : "group");
    const label = group.parentElement?.parentElement?.querySelector("label[id]") ?? null;
    if (label !== null && !group.contains(label)) {
      group.setAttribute("aria-labelledby", label.id);
    }
  }
}

/** The renderer says "expanded" of what is unfolded; it belongs to the button that unfolds it. */
function foldByButton(root: HTMLElement): void {
  const say = (button: Element): void => {
    const open = controlled(button).some((id) => {
      const part = root.querySelector(`#${CSS.escape(id)}`);
      return part instanceof HTMLElement && part.style.display !== "none";
    });
    // INVARIANT: written only where it changes, because the observer below sees this too.
    if (button.getAttribute("aria-expanded") !== String(open)) {
      button.setAttribute("aria-expanded", String(open));
    }
  };
  const buttons = [...root.querySelectorAll("button[aria-controls]")];
  buttons.forEach(say);
  new MutationObserver((changes) => {
    for (const { target } of changes) {
      if (target instanceof HTMLElement && target.tagName !== "BUTTON") {
        target.removeAttribute("aria-expanded");
      }
    }
    buttons.forEach(say);
  }).observe(root, { subtree: true, attributeFilter: ["aria-expanded", "style"] });
}

function controlled(button: Element): readonly string[] {
  return (button.getAttribute("aria-controls") ?? "").split(/\s+/u);
}
