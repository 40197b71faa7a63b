import type { Entry } from "./lexicon-entry.js";

/** "Who aren't managed by an organisation", in every way of denying it. */
const NOT_MANAGED = [
  ...["who aren't", "who are not", "who isn't", "who is not", "that aren't", "that are not"],
  ...["that isn't", "that is not", "which aren't", "which are not", "aren't", "isn't"],
]
  .flatMap((denied) =>
    ["an organisation", "an organization", "any organisation", "any organization"].map(
      (owner) => `${denied} managed by ${owner}`,
    ),
  )
  .concat(["who aren't managed", "who are not managed", "who isn't managed", "who is not managed"])
  .concat(["that aren't managed", "that are not managed", "that isn't managed"])
  .join("|");

/** "Other Teams tenants", "another Teams organisation". */
const OTHER_TENANTS = ["other", "another", "external", "different", "foreign", "outside"]
  .flatMap((which) =>
    ["tenant", "tenants", "organisation", "organisations", "organization", "organizations"].flatMap(
      (what) => [`${which} teams ${what}`, `${which} microsoft teams ${what}`],
    ),
  )
  .join("|");

/** Who they are. */
export const PEOPLE_WORDS: readonly Entry[] = [
  // Who is on the other side.
  [
    "class",
    "skype",
    "skype|skypes|skyping|skype consumer|consumer skype|skype personal|personal skype|" +
      "private skype|home skype|regular skype|normal skype|plain skype|free skype|" +
      "classic skype|skype for consumers|skype consumers|skype (consumer)|skype (personal)|" +
      "skype (free)|public im|public im connectivity|pic|skype for home|skype id|skype ids|" +
      "skype name|skype names|skype handle|skype account name|skyper|skypers|skype.com|" +
      "the skype service|skype network|public skype|consumer version of skype|" +
      "free version of skype|skype free|skype app|consumer (skype)|regular consumer skype",
  ],
  [
    "class",
    "unmanaged",
    "personal teams|teams personal|teams (personal)|teams for personal use|" +
      "teams for personal life|teams personal use|teams for home|teams for life|" +
      "teams for your personal life|teams free|free teams|teams (free)|microsoft teams free|" +
      "microsoft teams (free)|free microsoft teams|consumer teams|teams consumer|" +
      "teams consumers|teams (consumer)|unmanaged|unmanaged teams|personal microsoft teams|" +
      "private teams|teams private|microsoft teams personal|microsoft teams for personal use|" +
      "teams that isn't managed|teams that is not managed|not managed by an organisation|" +
      "not managed by an organization|not managed by any organisation|" +
      "not managed by any organization|free version of teams|personal version of teams|" +
      "teams free version|teams for consumers|home version of teams|teams home|" +
      "non managed teams|teams accounts not managed|teams account not managed|" +
      "free personal teams|consumer microsoft teams|teams for personal|teams free edition|" +
      "free edition of teams|teams at home|teams family|personal (free) teams|" +
      "unmanaged (personal) teams|msa teams|teams msa|teams (msa)|" +
      NOT_MANAGED,
  ],
  [
    "class",
    "organization",
    "federated|external organisation|external organization|external organisations|" +
      "external organizations|other organisation|other organization|other organisations|" +
      "other organizations|another organisation|another organization|another org|other org|" +
      "other orgs|organisations|organizations|companies|orgs|firms|external org|" +
      "external orgs|different organisation|different organization|another company|" +
      "other company|other companies|different company|external company|external companies|" +
      "another tenant|other tenant|other tenants|different tenant|external tenant|" +
      "external tenants|another business|other businesses|another firm|other firms|partner|" +
      "partners|business partner|business partners|partner company|partner companies|" +
      "partner organisation|partner organization|partner organisations|partner organizations|" +
      "partner org|partner tenant|partner domain|partner domains|federation partner|" +
      "federation partners|federated partner|federated partners|federated domain|" +
      "federated domains|federated organisation|federated organization|federated company|" +
      "federated contact|federated contacts|federated user|federated users|external domain|" +
      "external domains|other domain|other domains|another domain|outside organisation|" +
      "outside organization|outside organisations|outside organizations|outside company|" +
      "outside companies|third party company|third party organisation|" +
      "third party organization|foreign tenant|foreign tenants|work or school|work account|" +
      "managed teams|corporate teams|another microsoft 365|other microsoft 365|another m365|" +
      "other m365|another office 365|another microsoft 365 organisation|" +
      "another microsoft 365 organization|other microsoft 365 organisations|" +
      "other microsoft 365 organizations|another microsoft 365 tenant|another m365 tenant|" +
      "other m365 tenants|another office 365 tenant|sister company|subsidiary|parent company|" +
      "b2b partner company|fed partner|fed partners|fed domain|fed user|fed users|fed|" +
      OTHER_TENANTS,
  ],
  [
    "class",
    "guest",
    "guest|guests|b2b|b2b guest|b2b guests|b2b user|b2b users|guest user|guest users|" +
      "guest account|guest accounts|guest access|b2b collaboration|azure ad b2b|entra b2b|" +
      "invited guest|invited guests|gast|gäste|invité|invités|convidado|convidados|invitado|" +
      "invitados|ospite|ospiti",
  ],
  [
    "class",
    "external",
    "external|externals|external party|external parties|outsider|outsiders|outside|" +
      "customer|customers|client|clients|vendor|vendors|supplier|suppliers|contractor|" +
      "contractors|freelancer|freelancers|consultant|consultants|third party|third parties|" +
      "outside world|outside people|candidate|candidates|applicant|applicants|" +
      "external access|externally|outside of the organisation|outside of the organization|" +
      "outside the organisation|outside the organization|outside our organisation|" +
      "outside our organization|outside the company|outside our company|" +
      "outside of our company|outside of the company|outside our tenant|outside the tenant|" +
      "outside of our organisation|outside of our organization|outside of our tenant|" +
      "not in our organisation|not in our organization|not in our company|outside our org|" +
      "outside of our org|outside the org|personal account|personal accounts|private account|" +
      "private accounts|consumer account|consumer accounts|microsoft account|" +
      "microsoft accounts|personal microsoft account|personal microsoft accounts|msa|msas|" +
      "msa account|msa accounts|gmail|hotmail|msn|yahoo|outlook.com account|hotmail account|" +
      "gmail account|gmail address|hotmail address|consumer|consumers|personal|foreign|" +
      "lawyer|accountant|auditor|auditors|adviser|advisers|advisor|advisors|solicitor|solicitors|notary",
  ],
  [
    "class",
    "sfb",
    "skype for business|skype for business server|skype for business online|" +
      "skype for business on premises|skype for business on prem|sfb|sfbo|sfbs|s4b|s4bo|s4bs|" +
      "sfb server|sfb online|s4b server|skype4business|skype4b|skype 4 business|skype 4 b|" +
      "skype business|skype for biz|skypeforbusiness|lync|lync server|lync online|ocs|" +
      "sfb on prem|sfb on premises|skype for business hybrid|business skype|" +
      "skype for bussiness|skype for buisness|skype for busines|skype for bus|skype for work|" +
      "sfb2015|sfb2019|sfb 2015|sfb 2019|skype for business server 2015|" +
      "skype for business server 2019|skype for business 2015|skype for business 2019|" +
      "lync 2013|sfb se",
  ],
  [
    "class",
    "teams",
    "teams|ms teams|msteams|microsoft teams|teams client|teams app|teams only|teamsonly",
  ],

  // People, ours and others.
  [
    "people",
    "people",
    "users|people|ppl|peeps|mailboxes|logins|identities|upns|workers|internals|subscribers|persons|" +
      "contacts|accounts|folks|guys|members|individuals|parties|participants|recipients|" +
      "addresses|colleagues|friends|end users|endusers|attendees|buddies|callers",
  ],
  [
    "people",
    "staff",
    "employees|staff|workers|personnel|workforce|team members|co workers|coworkers|" +
      "teammates|teammate|human beings|staffers|humans",
  ],
  [
    "people",
    "team",
    "team|department|departments|dept|division|divisions|group|groups|security group|security groups|teams group|unit",
  ],
  ["people", "anyone", "anyone|anybody|any one|any body"],
  [
    "people",
    "everyone",
    "everyone|everybody|all of us|all users|all employees|all staff|the whole company|" +
      "the whole organisation|the whole organization|the entire company|" +
      "the entire organisation|the entire organization|all people|whole company|" +
      "whole organisation|whole organization|entire organisation|entire organization|" +
      "entire company|whole org|entire org|whole tenant|entire tenant",
  ],
  [
    "person",
    "person",
    "user|person|contact|account|colleague|friend|employee|member|buddy|individual|guy|" +
      "lady|man|woman|participant|attendee|recipient|address|mailbox|login|identity|id|" +
      "username|handle|caller|sender|mate|coworker|co worker|boss|manager|ceo|cfo|cto|ciso|" +
      "cio|coo|cso|dpo|" +
      "director|secretary|assistant|mr|mrs|ms|dr|mister|wife|husband|mother|father|mum|mom|dad|" +
      "brother|sister|daughter|son|girlfriend|boyfriend|partner at home|grandson|granddaughter|" +
      "grandmother|grandfather|nephew|niece|uncle|aunt|cousin|landlord",
  ],
  ["person", "someone", "someone|somebody|some one|a person|some person|any person"],
  [
    "our",
    "our",
    "our|ours|our own|our internal|our local|our company's|our organisation's|" +
      "our organization's|our tenant's|of our",
  ],
  ["our", "my", "my|mine|my own"],
  ["we", "we", "we|us|ourselves|we're|we've|we'd|we'll"],
  ["me", "me", "i|me|myself|i'm|i've|i'd|i'll|im i|yours truly"],
  [
    "pronoun",
    "other",
    "he|she|they|him|her|them|his|hers|their|theirs|he's|she's|they're|it|its|it's|himself|" +
      "herself|themselves|they've",
  ],
  [
    "org",
    "org",
    "org|organisation|organization|company|firm|business|enterprise|corporation|workplace|" +
      "office|domain|side|end|agency",
  ],
  [
    "org",
    "here",
    "here|in house|inhouse|internal|internally|inside the company|this end|this side|" +
      "within the company|in the company|in the organisation|in the organization|of ours|" +
      "on our side|at our end|on our end",
  ],
];
