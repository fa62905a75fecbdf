type Attributes = Readonly<Record<string, string>>;

export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...children);
  return made;
}

/** A button that sends nothing; `looks` is how it is styled. */
export function button(looks: string, words: string, press: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', class: looks }, words);
  made.onclick = press;
  return made;
}
