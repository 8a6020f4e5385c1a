// What the script says, in the language of the page. The words are those of
// src/sidebyside/pages/words/*.toml; the build writes the script's own into generated/.
import page from "./generated/page.json";

type Values = (string | number)[];

/** Say one of `words` by its key, with values in place of {0}, {1} … */
export function speaker<Key extends string>(words: Record<"en" | "zh", Record<Key, string>>) {
  const { lang } = document.documentElement;
  const known = lang.startsWith("zh") ? words.zh : words.en;
  return (key: Key, ...values: Values): string =>
    known[key].replace(/\{(\d)\}/g, (_, index) => String(values[index]));
}

export const say = speaker(page);
