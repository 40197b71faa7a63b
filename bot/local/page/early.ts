// Runs before the page is drawn, so that a chosen theme does not flash in late. A plain script: it imports nothing.
try {
  const chosen = localStorage.getItem("edgewise.theme");
  if (chosen === "dark" || chosen === "light") {
    document.documentElement.dataset["theme"] = chosen;
  }
} catch {
  // Storage is forbidden: the system's theme it is.
}
