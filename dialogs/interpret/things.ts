import type { Item } from "./items.js";

/** Whether a word that stands after "our" is a thing of ours rather than somebody: "our config", "our setup". */
export function isThing(item: Item | undefined): boolean {
  return item?.tag === "word" && THINGS.test(item.raw);
}

const THINGS =
  /^(?:config(?:uration)?s?|setups?|rules?|systems?|networks?|firewalls?|proxy|proxies|licen[cs](?:e|es|ing)|subscriptions?|contracts?|plans?|sides?|ends?|infrastructure|deployment|portal|standards?|guidelines?|compliance|governance|agreements?)$/iu;
