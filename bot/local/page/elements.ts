/** What an element may be given when it is made. */
export interface ElementSettings {
  readonly class?: string;
  readonly text?: string;
  readonly id?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly children?: readonly Node[];
}

/** Makes an element; words only ever become text. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  settings: ElementSettings = {},
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (settings.class !== undefined) {
    made.className = settings.class;
  }
  if (settings.id !== undefined) {
    made.id = settings.id;
  }
  if (settings.text !== undefined) {
    made.textContent = settings.text;
  }
  for (const [key, value] of Object.entries(settings.attributes ?? {})) {
    made.setAttribute(key, value);
  }
  made.append(...(settings.children ?? []));
  return made;
}

/** A button that does one thing. */
export function button(
  text: string,
  press: () => void,
  settings: ElementSettings = {},
): HTMLButtonElement {
  const made = element("button", { ...settings, text });
  made.type = "button";
  made.addEventListener("click", press);
  return made;
}

/** An element that `index.html` promises. */
export function required<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) {
    throw new Error(`index.html has no \`${id}\` of the right kind`);
  }
  return found;
}
