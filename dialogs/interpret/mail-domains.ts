/** Mail providers that anybody may have an address with: such an address tells nothing of an organisation. */
const PROVIDERS: ReadonlySet<string> = new Set(
  (
    "outlook hotmail live msn passport gmail googlemail yahoo ymail rocketmail aol icloud me mac " +
    "gmx protonmail proton pm zoho fastmail hushmail tutanota tuta mail email web t-online freenet " +
    "orange wanadoo laposte libero virgilio seznam yandex inbox rediffmail qq 163 126 sina naver " +
    "daum btinternet comcast verizon att sbcglobal cox earthlink bigpond shaw rogers hotmail-msn"
  ).split(" "),
);

const WHOLE: ReadonlySet<string> = new Set([
  "mail.ru",
  "bk.ru",
  "list.ru",
  "mail.com",
  "email.com",
  "web.de",
  "me.com",
  "mac.com",
  "pm.me",
  "proton.me",
  "inbox.lv",
  "t-online.de",
  "orange.fr",
  "sky.com",
]);

/** Providers whose name is also an ordinary company's name: only the listed domains count. */
const ONLY_WHOLE: ReadonlySet<string> = new Set(
  "mail email web me mac pm proton inbox orange live shaw cox rogers att".split(" "),
);

const LIVE = /^live\.(?:com|co\.uk|nl|fr|de|it|be|se|dk|no|ca|com\.au|com\.mx|at|ie|jp|cn|in)$/u;
const REGION = /^(?:[a-z]{2,3}|co\.[a-z]{2}|com\.[a-z]{2})$/u;

/** Whether anybody can have an address at this domain. */
export function isPublicMail(domain: string): boolean {
  if (WHOLE.has(domain) || LIVE.test(domain)) return true;
  const dot = domain.indexOf(".");
  const name = domain.slice(0, dot);
  return PROVIDERS.has(name) && !ONLY_WHOLE.has(name) && REGION.test(domain.slice(dot + 1));
}

const GENERIC_ENDINGS: ReadonlySet<string> = new Set(
  (
    "com org net edu gov mil int info biz name pro aero coop museum jobs mobi travel asia tel cat post xxx " +
    "app dev cloud tech online site store shop agency consulting solutions global group company bank law " +
    "legal health care media studio design digital systems services software engineering energy finance " +
    "financial insurance capital ventures partners associates academy school university college events " +
    "email network support team work works world zone space website xyz top club live life today news blog " +
    "industries international enterprises holdings construction build properties estate house homes " +
    "restaurant cafe bar hotel hospital clinic dental doctor pharmacy vet fitness yoga art gallery photo " +
    "example test local internal lan corp home invalid onmicrosoft"
  ).split(" "),
);

const FILE_ENDINGS: ReadonlySet<string> = new Set("js ts cs py sh md ps rb rs so".split(" "));

/** Whether a dotted word ends as domain names end. */
export function endsAsDomain(word: string): boolean {
  const ending = word.slice(word.lastIndexOf(".") + 1).toLowerCase();
  if (FILE_ENDINGS.has(ending)) return false;
  if (/^[a-z]{2}$/u.test(ending) || GENERIC_ENDINGS.has(ending)) return true;
  return ending.startsWith("xn--") || /\P{ASCII}/u.test(ending);
}
