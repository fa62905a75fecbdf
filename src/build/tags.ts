import { Tokenizer } from 'htmlparser2';

/** Where something stands in a page: from its first character to before the one after its last. */
export type Range = { readonly start: number; readonly end: number };
/** Something of a page as it is written there, and where. */
export type Written = Range & { readonly text: string };
type Attribute = { readonly name: Written; readonly value: Written };
/** An opening tag, and the text right behind it. */
export type Tag = Range & {
  readonly name: string;
  readonly attributes: readonly Attribute[];
  readonly inside: Written;
};
/** In the order they stand. */
export type Tags = {
  readonly opening: readonly Tag[];
  readonly closing: readonly (Range & { readonly name: string })[];
};

type Open = { name: string; start: number; end: number; attributes: Attribute[]; inside: Written };

/** The tags of a page, read as a browser reads them: words in an attribute, a script or a comment are no tags. */
export function tagsOf(html: string): Tags {
  const written = (start: number, end: number): Written => ({ start, end, text: html.slice(start, end) });
  const opening: Open[] = [];
  const closing: (Range & { name: string })[] = [];
  const last = () => opening.at(-1) as Open;
  let name = written(0, 0);
  let value: Written | undefined;
  const ends = (index: number) => {
    last().end = index + 1;
    last().inside = written(index + 1, index + 1);
  };
  const nothing = () => {};
  const tokenizer = new Tokenizer(
    { decodeEntities: false },
    {
      onopentagname: (start, end) => {
        opening.push({
          name: html.slice(start, end),
          start: start - 1,
          end,
          attributes: [],
          inside: written(end, end),
        });
      },
      onattribname: (start, end) => {
        name = written(start, end);
        value = undefined;
      },
      onattribdata: (start, end) => {
        value = written(value?.start ?? start, end);
      },
      onattribend: (_quote, end) => {
        last().attributes.push({ name, value: value ?? written(end, end) });
      },
      onopentagend: ends,
      onselfclosingtag: ends,
      ontext: (start, end) => {
        const open = opening.at(-1);
        if (open?.inside.end === start) open.inside = written(open.inside.start, end);
      },
      onclosetag: (start, end) => {
        closing.push({ name: html.slice(start, end), start: start - 2, end: html.indexOf('>', end) + 1 });
      },
      onattribentity: nothing,
      oncdata: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onend: nothing,
      onprocessinginstruction: nothing,
      ontextentity: nothing,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return { opening, closing };
}

export function attributeOf(tag: Tag | undefined, name: string): Written | undefined {
  return tag?.attributes.find((attribute) => attribute.name.text === name)?.value;
}
