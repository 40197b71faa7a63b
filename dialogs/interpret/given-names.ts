/** Given names that tell "he" from "she" where both are said in one breath; a name on neither list tells nothing. */
const SHE = new Set(
  (
    "alice alison amanda amy ana andrea angela ann anna anne anja barbara beth birgit bridget carla carol caroline " +
    "catherine charlotte chloe christina christine claire clara daniela debbie deborah diana elena elizabeth ella " +
    "ellen emily emma erika erin eva fatima fiona grace hannah heather heidi helen ingrid irene isabel jane janet " +
    "jennifer jenny jessica joan joanna judith judy julia julie karen kate katherine kathy katie laura lena linda " +
    "lisa louise lucy maria marie martha mary megan melissa mia michelle monica nadia nancy natalie nicole nina " +
    "olga olivia patricia paula petra priya rachel rebecca rita rose ruth sandra sarah sofia sonia sophie susan " +
    "susanne sylvia tanya teresa tina ursula vera veronica victoria wendy yvonne zoe"
  ).split(" "),
);
const HE = new Set(
  (
    "adam ahmed alan albert alexander andreas andrew anthony antonio arthur ben benjamin bill bob brian bruce carl " +
    "carlos charles christian christopher colin craig dan daniel dave david dennis dieter dirk donald doug edward " +
    "eric erik ernest felix francis frank fred gary geoff george gerald giovanni gordon graham greg hans harold " +
    "harry heinz henry herbert howard hugo ian ivan jack jakob james jan jason jens jim joe johann john johnny " +
    "jonas jonathan jose joseph juan jürgen karl keith ken kevin klaus larry lars leo lewis luca luke marc " +
    "marco mark markus martin matt matthew max michael mike mohamed muhammad neil nick niels oliver oscar otto " +
    "patrick paul pedro peter phil philip raj ralph ray richard rob robert roger ron roy russell sanjay scott sean " +
    "simon stefan stephen steve steven stuart sven ted thomas tim tom tony trevor victor walter werner will " +
    "william wolfgang"
  ).split(" "),
);

/** Whether an address is a man's or a woman's by its given name, or null where that cannot be told. */
export function genderOf(address: string): "he" | "she" | null {
  const name = /^(?:live:|8:live:)?(?<first>\p{L}+)/iu.exec(address)?.groups?.["first"] ?? "";
  const given = name.toLowerCase();
  if (SHE.has(given)) return "she";
  return HE.has(given) ? "he" : null;
}
