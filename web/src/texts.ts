// What the script says, in the language of the page.

const texts = {
  en: { copied: "Copied", notCopied: "The browser did not allow it" },
  zh: { copied: "已复制", notCopied: "浏览器不允许复制" },
};

export function say(key: keyof (typeof texts)["en"]): string {
  return texts[document.documentElement.lang.startsWith("zh") ? "zh" : "en"][key];
}
