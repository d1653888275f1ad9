/** Names that English gives an article, by how they begin. */
const BEGINNINGS =
  /^(?:United (?:States|Kingdom|Nations|Arab Emirates)|(?:Soviet|European|African|Western European) Union|Netherlands|Taliban|Kremlin|Philippines|Bahamas|Gambia|Maldives|Comoros|Vatican|(?:Central African|Czech|Dominican) Republic|(?:Marshall|Solomon) Islands|Papal States|Federated States)\b/;

/** … and by the common noun with which they end. */
const ENDINGS =
  /^\p{Lu}[^:]* (?:Accord|Agreement|Alliance|Armed Forces|Charter|Confederation|Congress|Convention|Department|Empire|Federation|Kingdom|League|Ministry|Organi[sz]ation|Pact|Project|Protocol|Republic|Treaty|Union|administration)$/u;

/** What has no name of its own and is called by what it is: "meeting of Stoltenberg and Esper". */
const CALLED_BY_KIND = /^(?!(?:a|an|the|those|whether) )[a-z][\w-]*(?: [\w-]+){0,2} of /;

/** Common nouns of which there is one here, before a preposition or at the end: "NATO summit in Wales". */
const COMMON_NOUN =
  /^(?:(?!(?:and|at|by|for|in|of|on|the|to) )[\p{L}\d-]+ ){0,3}(?:agreement|announcement|army|battlegroup|bond|decision|fight|government|Government|Guide|item|Kingdom|meeting|mission|pandemic|presence|process|readout|region|representation|Republic|response|sheet|statement|summit|Text|threat|transcript)(?:$| (?=\p{Ll}))/u;

/** A name as it stands within a sentence: "the North Atlantic Treaty", "Belgium". */
export function withArticle(name: string): string {
  if (name.startsWith('whether ')) return `the question of ${name}`;
  if (/^(?:a|an|the|those) /i.test(name)) return name;
  // "European Union's page" takes the article of the European Union, if any.
  const owner = /^.*?(?<!People)(?='s? )/u.exec(name)?.[0];
  const takesArticle = [BEGINNINGS, ENDINGS, CALLED_BY_KIND, COMMON_NOUN].some((rule) =>
    rule.test(owner ?? name),
  );
  return takesArticle ? `the ${name}` : name;
}

/** Where the phrase before it ends that says what a name names: "leaders | of the NATO states". */
const AFTER_HEAD =
  / (?:able|across|against|at|attacked|before|between|for|from|in|into|of|on|stationed|that|to|who|with)\b.*$/;

/** Words for several that don't show it, or are names of groups. */
const GROUPS = /(?:^|[ ])(?:Afghans|Allies|Democrats|Forces|Ministers|Republicans|Taliban|those)$/;

/** Common nouns that end with an s and name one. */
const ONE = /(?:[isu]s|news|series|headquarters)$/;

/** Whether a name takes its verb in the plural: "Afghans are", "the United States is". */
export function isPlural(name: string): boolean {
  if (/^\p{Ll}+ing\b/u.test(name)) return false;
  const head = name.replace(AFTER_HEAD, '');
  return GROUPS.test(head) || (/(?:^|[ -])\p{Ll}+s$/u.test(head) && !ONE.test(head));
}

/** The owner of what follows: "Jens Stoltenberg's", "the United States'". */
export function possessive(name: string): string {
  return name.endsWith('s') ? `${name}'` : `${name}'s`;
}

/** A text with a capital letter at its beginning. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
