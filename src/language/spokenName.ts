/** Names that English gives an article, by how they begin. */
const BEGINNINGS =
  /^(?:United (?:States|Kingdom|Nations|Arab Emirates)|(?:Soviet|European|African|Western European) Union|Netherlands|Taliban|Kremlin|Philippines|Bahamas|Gambia|Maldives|Comoros|Vatican|(?:Central African|Czech|Dominican) Republic|(?:Marshall|Solomon) Islands)\b(?!')/;

/** … and by the common noun with which they end. */
const ENDINGS =
  /^\p{Lu}.* (?:Accord|Agreement|Alliance|Armed Forces|Charter|Confederation|Congress|Convention|Empire|Federation|Kingdom|League|Organi[sz]ation|Pact|Protocol|Republic|Treaty|Union|administration)$/u;

/** What has no name of its own and is called by what it is: "meeting of Stoltenberg and Esper". */
const CALLED_BY_KIND = /^(?!(?:a|an|the|those|whether) )[a-z][\w-]*(?: [\w-]+){0,2} of /;

/** A name as it stands within a sentence: "the North Atlantic Treaty", "Belgium". */
export function spokenName(name: string): string {
  const takesArticle =
    !/^the /i.test(name) && [BEGINNINGS, ENDINGS, CALLED_BY_KIND].some((rule) => rule.test(name));
  return takesArticle ? `the ${name}` : name;
}
