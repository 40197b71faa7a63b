import { words } from "./words.js";

/** Wires the button that changes between light and dark; until it is used the system's choice holds. */
export function wireTheme(toggle: HTMLButtonElement): void {
  const system = matchMedia("(prefers-color-scheme: dark)");
  const isDark = (): boolean => {
    const chosen = document.documentElement.dataset["theme"];
    return chosen === undefined ? system.matches : chosen === "dark";
  };
  const label = (): void => {
    const text = isDark() ? words.themeToLight : words.themeToDark;
    toggle.setAttribute("aria-label", text);
    toggle.title = text;
  };
  toggle.addEventListener("click", () => {
    const chosen = isDark() ? "light" : "dark";
    document.documentElement.dataset["theme"] = chosen;
    try {
      localStorage.setItem("edgewise.theme", chosen);
    } catch {
      // The choice then holds until the page is closed.
    }
    label();
  });
  system.addEventListener("change", label);
  label();
}
