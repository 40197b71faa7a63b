import { button, element } from "./elements.js";
import { collectScript, examples, words } from "./words.js";

/** What a first visit can begin with. */
export interface GreetingHandlers {
  readonly say: (text: string) => void;
  readonly loadSample: () => void;
}

/** Fills the greeting shown while nothing has been said. */
export function drawGreeting(place: HTMLElement, handlers: GreetingHandlers): void {
  const questions = examples.map((example) =>
    element("li", {
      children: [
        button(
          example,
          () => {
            handlers.say(example);
          },
          { class: "example" },
        ),
      ],
    }),
  );
  const sample = element("div", {
    class: "sample",
    children: [
      element("div", {
        children: [
          element("h3", { text: words.greetingSample }),
          element("p", { text: words.sampleHelp }),
        ],
      }),
      button(words.loadSample, handlers.loadSample, { class: "primary" }),
    ],
  });
  const collect = element("p", {
    class: "collect",
    children: [
      element("a", { text: words.collect, attributes: { href: collectScript, download: "" } }),
      document.createTextNode(`. ${words.collectHelp}`),
    ],
  });
  place.replaceChildren(
    element("h2", { text: words.greetingTitle }),
    element("p", { class: "lead", text: words.greetingText }),
    element("h3", { text: words.greetingExamples }),
    element("ul", { class: "examples", children: questions }),
    sample,
    collect,
  );
}
