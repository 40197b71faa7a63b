/** Puts a newer card in an older one's place, unasked: words being typed, and the keyboard, stay where they are. */
export function swapCard(old: HTMLElement, made: HTMLElement): void {
  const fields = (root: HTMLElement): readonly (HTMLTextAreaElement | HTMLInputElement)[] => [
    ...root.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>(".ac-textInput"),
  ];
  const typed = fields(old);
  const held = document.activeElement;
  const had = old.contains(held);
  const place = typed.findIndex((field) => field === held);
  old.replaceWith(made);
  const news = fields(made);
  for (const [index, field] of news.entries()) {
    field.value = typed[index]?.value ?? field.value;
  }
  if (had) {
    const card = made.matches(".card") ? made : made.querySelector<HTMLElement>(".card");
    (news[place] ?? card ?? made).focus({ preventScroll: true });
  }
}
