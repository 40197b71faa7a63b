/** What a blanked text looked like. */
export type SecretKind =
  "a password" | "a token" | "a key" | "a private key" | "a signature" | "a long secret";

/** One way in which secrets are written. */
export interface SecretPattern {
  readonly kind: SecretKind;
  /** What comes before the secret and stays is the group `keep`. */
  readonly pattern: RegExp;
}

/** What stands in the place of a secret, as a pattern. */
export const MARK = String.raw`\[blanked: looks like a (?:password|token|key|private key|signature|long secret)\]`;

/** Where a closed value surely ends, so that what stood behind a secret stands behind its mark too. */
const TAIL = String.raw`[^\s;&"'(),{}[\]<>]*`;

/** A value in quotation marks to their end, or to the end of the line where they never close; what was blanked before; else up to a space, `;` or `&`. */
const VALUE = String.raw`(?:(?:(?:"(?:[^"\\\n]|\\.)*"?)+|(?:'[^'\n]*'?)+|${MARK})${TAIL}|[^\s;&]+)`;

/** Says how a secret stands, not what it is. */
const STANDING = String.raw`(?!(?:yes|no|none|null|true|false|enabled|disabled|required|optional|expired|unknown|missing|empty|n\/a|ok|valid|invalid|locked)(?![^\s,.;:!?)]))`;

/** What only a password is called. */
const PASSWORDS = String.raw`passwor[dt]|passwd|passphrase|passcode|pwd|(?<![a-z0-9])p(?:w|sw)|kennwort|wachtwoord|mot de passe|contrase[nñ]a|lösenord`;

/** What keys are called whose value is nobody's business. */
const NAMES = String.raw`(?:${PASSWORDS}|secret(?:text)?|(?<![a-z0-9])pass|(?<![a-z0-9])pin|pin code|(?:client|app)[ _-]?secret|secret[ _-]?(?:key|value)|client secret value|api[ _-]?key|(?:primary|secondary|account|access|storage|subscription|master|functions?)[ _-]?key|token|credentials?|(?<![a-z0-9])otp|mfa[ _-]code)(?: for \S{1,80}| \([^)\n]{1,40}\))?`;

/** What stands between such a name and its value where no sign does. */
const BETWEEN = String.raw`\s{0,4}(?:(?:->|→|–|—|\||\s-)\s{1,4}|\s(?:(?:is|was|are|be|been|has|had|now|still|would|used|changed|set|reset|from|to|ist|war|lautet|lautete|est) ){0,6})`;

/** No address, place on the web, variable, day or span of time. */
const NO_OTHER = String.raw`(?!\d{1,4}-(?:minute|hour|day|week|month|year|character|char|digit)s?(?![a-z0-9]))(?![^\s@]{1,80}@[\w-]{1,80}\.)(?![a-z]{2,10}:\/\/)(?!\$[a-z_]\w{0,60}(?!\S))(?!-)(?!\d{4}-\d\d-\d\d)`;

/** Stands before at least six characters, letters among them, with a digit or a sign inside. */
const IS_CHOSEN = String.raw`(?=[^\s"'”’\x60]{6})(?=[^\s"'”’\x60]{0,200}[a-z])(?=[^\s"'”’\x60]{0,200}(?:\d|[!$%^*#+~@][a-z0-9]))${NO_OTHER}`;

/** A value that is known by its looks alone. */
const CHOSEN = String.raw`${IS_CHOSEN}[^\s"'”’\x60]+`;

/** Words in quotation marks of which the first one has not been blanked. */
const QUOTED = String.raw`(?<=["“‘\x60])(?!\[blanked: )[^"”’\x60\n]{3,60}(?=["”’\x60])`;

/** What people name in a sentence, with the secret in the same one. */
const SPOKEN_OF = String.raw`(?:${PASSWORDS}|pin|secret|token|(?:client|app) ?secret|api key)`;

const SPOKEN = String.raw`(?:is|was|would be) (?:now |set to |still )?`;

/** Ends of words that say how a password is. */
const DESCRIBED = String.raw`(?![a-z]{0,60}(?:ed|ing|ly|able|ible|[aei]nt|ect|ive|al|ous|less|ful|ic|id|own|ost|ere|ight|ord|ment)(?![a-z]))`;

/**
 * What secrets look like, in the order in which they are looked for. INVARIANT: no quantifier stands in another over
 * the same characters with anything to fail after it, so that each takes time in proportion to the text.
 */
export const SECRET_PATTERNS: readonly SecretPattern[] = [
  {
    kind: "a private key",
    pattern:
      /(?<keep>)-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----[\s\S]*?(?:-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----|$)/gu,
  },
  {
    kind: "a password",
    pattern: of(
      String.raw`(?<keep>\bConvertTo-SecureString\s{1,4}(?:-(?:String|AsPlainText|Force|Key \S{1,80})\s{1,4}){0,4})(?!-\w{1,20}(?!\S)|\$[a-z_]\w*\b)${VALUE}`,
    ),
  },
  {
    kind: "a password",
    pattern: of(
      String.raw`(?<keep>)(?:"[^"\n]{1,200}"|'[^'\n]{1,200}')(?=\s{0,4}\|\s{0,4}ConvertTo-SecureString)`,
    ),
  },
  {
    kind: "a password",
    pattern: of(
      String.raw`(?<keep>(?<![\w-])-{1,2}(?:\w{0,30}password|passwd|pwd|passphrase|client-?secret|secret|api-?key|access-?token|token|account-?key|sas-?token)(?:\s{1,4}|:\s{0,4}|=\s{0,4}))(?![(-]|\$[a-z_]\w*(?!\S))${VALUE}`,
    ),
  },
  // On command lines, whose parameters are called by one letter or by none.
  {
    kind: "a password",
    pattern: of(
      String.raw`(?<keep>\b(?:az|psexec\w{0,4}|sshpass|mysql\w{0,6}|plink|pscp|sqlcmd|bcp|docker|podman|winrs|cmdkey)\s[^\n|]{0,200}?\s-{1,2}p\s{0,4})${CHOSEN}`,
    ),
  },
  {
    kind: "a password",
    pattern: of(String.raw`(?<keep>\bnet1?\s{1,4}user\s{1,4}(?![/\\])\S{1,64}\s{1,4})${CHOSEN}`),
  },
  {
    kind: "a password",
    pattern: of(
      String.raw`(?<keep>\bnet1?\s{1,4}use\s[^\n]{0,200}?(?:\/user:\S{1,100}|\\\\\S{1,200})\s{1,4})(?!\/)${CHOSEN}`,
    ),
  },
  {
    kind: "a password",
    pattern: of(
      String.raw`(?<keep>\bcurl\s(?:[^\n]{0,200}?\s)?(?:-u|--user)\s{0,4}["']?[^\s:"']{1,80}:)(?:${MARK}${TAIL}|[^\s"']+)`,
    ),
  },
  {
    kind: "a token",
    pattern: of(
      String.raw`(?<keep>\b(?:set-)?cookie["']?\s{0,4}[:=]\s{0,4})(?:(?:"(?:[^"\\\n]|\\.)*"?|${MARK})${TAIL}|(?=[^\n;="]{1,200}=)[^\n]+)`,
    ),
  },
  {
    kind: "a token",
    pattern: of(
      String.raw`(?<keep>\b(?:estsauth\w{0,20}|rtfa|fedauth|skypetoken\w{0,10}|jsessionid|phpsessid|x-ms-refreshtokencredential)["']?\s{0,4}[:=]\s{0,4})${VALUE}`,
    ),
  },
  {
    kind: "a token",
    pattern: of(
      String.raw`(?<keep>\b(?:proxy-)?authorization["']?\s{0,4}[:=]\s{0,4}["']?(?:(?:basic|bearer|digest|negotiate|ntlm)\s{1,4})?)${STANDING}${VALUE}`,
    ),
  },
  {
    kind: "a token",
    pattern: /(?<keep>\bbearer\s{1,4})(?=[a-z._~+/=-]*\d)[a-z0-9._~+/=-]{12,}/giu,
  },
  {
    kind: "a signature",
    pattern: of(
      String.raw`(?<keep>\b(?:sig|signature|x-amz-signature)=)(?![0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b)(?:${MARK}${TAIL}|[^\s&"'<>]+)`,
    ),
  },
  {
    kind: "a token",
    pattern: of(
      String.raw`(?<keep>[?&#](?:code|key|assertion|samlresponse|(?:access|id|refresh)_token)=)(?:${MARK}${TAIL}|(?=[^\s&"'<>#]{8})(?=[^\s&"'<>#]{0,200}\d)[^\s&"'<>#]+)`,
    ),
  },
  {
    kind: "a password",
    pattern: of(
      String.raw`(?<keep><[\w:.-]{0,40}(?:${PASSWORDS}|secret|token)[^<>\n]{0,80}>)[^<\s][^<\n]*`,
    ),
  },
  // A setting whose name stands in one place and its value in another.
  {
    kind: "a password",
    pattern: of(
      String.raw`(?<keep>["']?\b(?:key|name)["']?\s{0,4}[:=]\s{0,4}["'][\w:.-]{0,60}(?:${PASSWORDS}|secret|token|key)["'],?\s{1,4}["']?value["']?\s{0,4}[:=]\s{0,4})${VALUE}`,
    ),
  },
  // In a connection string the next setting, or its end, says where a value with spaces ends. What stands apart behind a mark is none.
  {
    kind: "a password",
    pattern: of(
      String.raw`(?<keep>(?:password|pwd)\s{0,2}=\s{0,2})${STANDING}(?!${MARK}[\s&(),{}[\]<>])[^\s;"'][^;\n"']{0,100}(?=;(?:\s{0,4}(?:\n|$)|["']|\s?[a-z][\w ]{0,40}=))`,
    ),
  },
  {
    kind: "a password",
    pattern: of(
      String.raw`(?<keep>${NAMES}["'*_\x60]{0,3}\s{0,4}(?::=|=>|[:=：])[*_\x60]{0,3}\s{0,4})${STANDING}${VALUE}`,
    ),
  },
  {
    kind: "a password",
    pattern: of(
      String.raw`(?<keep>\b${SPOKEN_OF}(?:['’]s)?(?: for \S{1,80})?${BETWEEN}["'“‘\x60]?)${IS_CHOSEN}(?:${QUOTED}|[^\s"'”’\x60]+)`,
    ),
  },
  {
    kind: "a password",
    pattern: of(
      String.raw`(?<keep>\b${SPOKEN_OF}(?: for \S{1,80})? ${SPOKEN}["'“‘\x60]?)(?:${QUOTED}|(?=[^\s"'”’]*[\d!$%^&*#+=?~@][a-z\d])(?!\d{1,6} (?:days?|hours?|minutes?|months?|years?|characters?)\b)[^\s"'”’]+|\d{3,}(?! ?(?:days?|hours?|minutes?|months?|years?|characters?)\b)|${DESCRIBED}[a-z]{8,}(?=[.,;!]?\s{0,4}(?:$|\n)))`,
    ),
  },
  // The old one and the new one, of which the old one may have been blanked already.
  {
    kind: "a password",
    pattern: of(
      String.raw`(?<keep>\b${SPOKEN_OF}(?: (?:is|was|has|been|changed|set|reset|updated)){0,4} from (?:${MARK}|\S{1,80}) to ["'“‘\x60]?)${CHOSEN}`,
    ),
  },
  {
    kind: "a password",
    pattern: of(
      String.raw`(?<keep>\b(?:creds?|credentials|log ?in|logon|user(?:name)?|account)\b[^\n]{0,60}?\spass\s{1,4})${CHOSEN}`,
    ),
  },
  // A name and its password in one breath.
  {
    kind: "a password",
    pattern: of(
      String.raw`(?<keep>\b(?:creds?|credentials|log ?in|logon|logged in|sign ?in|signed in|user(?:name)?|account)\b[^\n]{0,60}?(?:\s\/\s|\swith\s))(?=[^\s]{0,80}[a-z])(?=[^\s]{0,80}\d)(?=[^\s]{0,80}[!$%^*#+~@])${CHOSEN}`,
    ),
  },
  {
    kind: "a password",
    pattern: of(
      String.raw`(?<keep>\b(?:(?:one[- ]time|mfa|2fa|otp|verification|security|recovery|backup|sms|sign-?in) (?:pass)?code|pin|otp)(?: (?:is|was))?[\s:]{1,3})\d{4,8}(?!\d)`,
    ),
  },
  {
    kind: "a password",
    pattern: /(?<keep>\bcode[\s:]{1,3})\d{4,8}(?=\s{0,4}\((?:mfa|2fa|otp|sms)\))/giu,
  },
  {
    kind: "a password",
    pattern: /(?<keep>\b[a-z][a-z0-9+.-]{1,20}:\/\/)[^\s/:@]*:[^\s/]+(?=@)/giu,
  },
  {
    kind: "a token",
    pattern: /(?<keep>)\beyJ[\w-]{8,}(?:\.[\w-]*){0,4}/gu,
  },
  // What unlocks a disk.
  { kind: "a key", pattern: /(?<keep>)(?<![\d-])\d{6}(?:-\d{6}){7}(?![\d-])/gu },
  {
    kind: "a key",
    pattern:
      /(?<keep>)(?<![A-Za-z0-9])(?:(?:AKIA|ASIA|AGPA|AIDA|AROA|AIPA|ANPA|ANVA)[A-Z0-9]{16}(?![A-Za-z0-9])|gh[pousr]_[A-Za-z0-9]{16,}|github_pat_\w{16,}|glpat-[\w-]{16,}|xox[abeoprs]-[A-Za-z0-9-]{10,}|AIza[\w-]{30,}|[sr]k_(?:live|test)_[A-Za-z0-9]{10,}|whsec_[A-Za-z0-9+/=]{16,}|SG\.[\w-]{16,}\.[\w-]{16,}|npm_[A-Za-z0-9]{30,}|[\w~.-]{3}\dQ~[\w~.-]{31,34})/gu,
  },
];

function of(source: string): RegExp {
  return new RegExp(source, "giu");
}
