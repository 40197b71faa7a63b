/** Words that are themselves, however near they come to a word of the lexicon: "audit" is no slip for "audio". */
export const EVERYDAY_WORDS: ReadonlySet<string> = new Set(
  (
    "conditions condition conditioned system systems option terms term forms fixes charge charged directory project projects program " +
    "clone cloned logic contractual small extra testing tested tests base bases basis basics across older properly developers clean cleaned " +
    "shell three throw thrown throws threw taking taken handle handled handles handling step readable approach approaches codes patent second seconds " +
    "place identified identify identity words wording worded promises locale reuse reused broke detection contract contracts interfaces agent agents " +
    "pointer pointing rely relies relied loss losses lose standards connections recommend latter later waiting wait waits levels alone stale timer timers " +
    "clause trees override exits determined stars star charts chart chars prints smart tasks task managed heads heading states stated stating state interval " +
    "constant sole bring brings bringing modes month audit audits auditing regard loops hangs coding padding counts count leaves shape " +
    "presented lacked lacks lacking marking preparation propagation court replay wasted waste matcher seeking intercept sizes falls thin fourth apple resort " +
    "principle principal deals dealing deal sites site prone migration migrate lacking react cares care sought ought gain threat treat treats posts post closer closing " +
    "black joint joints whereas wherever ground grounds basic bright roles role dose slows slow pain plain funds fund finding dying prime cores core heard delivery falling " +
    "launch fills firing currency networks forks folk approve border bordered solved unlock unlocked lifted skill receipt receipts brother bother bothers chances change chance " +
    "subjects meaning meanings preset pace biased calendars calendar parity pieces tickets answers answer skills banner chose prompts prompt " +
    "supporting supporters breach small smaller extra very lately stall"
  ).split(" "),
);
