// Elements, made in one call. Text is always text: nothing that a program prints becomes markup.

type Properties<T> = Partial<Omit<T, "style" | "dataset">> & { data?: Record<string, string> };

export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  { data = {}, ...properties }: Properties<HTMLElementTagNameMap[K]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(name), properties);
  Object.assign(made.dataset, data);
  made.append(...children);
  return made;
}
