// The index of one language's search, fetched when somebody asks for the first time.
import { finder, type Index, type Row } from "./find";

export type Find = (question: string) => Row[];
type Language = "en" | "zh";

const { site = "./" } = document.documentElement.dataset;
const loading: Partial<Record<Language, Promise<{ find: Find; index: Index }>>> = {};

/** The language of the page. */
export const ownLanguage: Language = document.documentElement.lang.startsWith("zh") ? "zh" : "en";

/** The home page of a language, which the addresses of its index are relative to. */
export function homeOf(language: Language): URL {
  return new URL(language === "zh" ? `${site}zh/` : site, location.href);
}

/** The index is fetched once; a failed fetch is tried again at the next call. */
export function load(language = ownLanguage): Promise<{ find: Find; index: Index }> {
  loading[language] ??= fetch(new URL(`${site}assets/find.${language}.json`, location.href), {
    cache: "no-cache", // the server says whether the one that is kept is still right
  })
    .then((answer) => {
      if (!answer.ok) throw new Error(`${answer.status}`);
      return answer.json() as Promise<Index>;
    })
    .then((index) => ({ find: finder(index), index }))
    .catch((error: unknown) => {
      delete loading[language];
      throw error;
    });
  return loading[language];
}
