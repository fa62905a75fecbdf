import { policyFor } from './content-security-policy.ts';
import { importedAtOnce, standsFor } from './imported-scripts.ts';
import { attributeOf, type Range, type Tag, type Tags, tagsOf } from './tags.ts';

/** A place in a page, and what is to stand there. */
type Edit = Range & { readonly text: string };

type Finish = {
  /** Gives a script of the site by its name. */
  readonly scriptOf: (name: string) => string;
  /** Where a form may be sent; nowhere where it is left out. */
  readonly receiver?: string | undefined;
};

/** What is put in at a place comes before what is taken out from there on. */
function edited(html: string, edits: readonly Edit[]): string {
  const inOrder = edits.toSorted((one, other) => one.start - other.start || one.end - other.end);
  const parts: string[] = [];
  let kept = 0;
  for (const { start, end, text } of inOrder) {
    parts.push(html.slice(kept, start), text);
    kept = end;
  }
  return parts.join('') + html.slice(kept);
}

/** Where a page has what each must have; throws where it does not, and names the page. */
function required(html: string, page: string, { opening, closing }: Tags) {
  const lacks = (what: string) => new Error(`/${page} has no ${what}. Use src/site/layouts/Page.astro.`);
  const named = (name: string) => opening.findIndex((tag) => tag.name === name);
  const head = opening[named('head')];
  const charset = head && opening[named('head') + 1];
  const isFirst = charset?.name === 'meta' && html.slice(head?.end, charset.start).trim() === '';
  if (!isFirst || attributeOf(charset, 'charset')?.text.toLowerCase() !== 'utf-8')
    throw lacks('place for its policy: its head must begin with <meta charset="utf-8">');
  const headEnd = closing.find(({ name }) => name === 'head');
  if (!headEnd) throw lacks('end of its head');
  if (!attributeOf(opening[named('html')], 'lang')?.text) throw lacks('language');
  if (!opening[named('title')]?.inside.text.trim()) throw lacks('title');
  return { afterCharset: charset.end, headEnd: headEnd.start };
}

const SCOPE = 'data-astro-cid-';

/** The long names by which Astro ties a style to its component, as short as one page needs: `data-0`, `data-1`. */
function shortScopes(): (text: string) => string {
  const names = new Map<string, string>();
  return (text) =>
    text.replace(/data-astro-cid-[a-z0-9]+/g, (long) => {
      if (!names.has(long)) names.set(long, `data-${names.size}`);
      return names.get(long) ?? long;
    });
}

/** "<" may stand in an attribute; as `&lt;` it cannot be taken for a tag by what reads the page after this. */
function attributeEdits(opening: readonly Tag[], short: (text: string) => string): Edit[] {
  const edits: Edit[] = [];
  // A page has thousands of attributes, and few to change.
  for (const { attributes } of opening)
    for (const { name, value } of attributes) {
      if (name.text.startsWith(SCOPE)) edits.push({ ...name, text: short(name.text) });
      if (value.text.includes('<')) edits.push({ ...value, text: value.text.replaceAll('<', '&lt;') });
    }
  return edits;
}

/** The page’s own styles as one, in the order they stood: one hash in its policy, not one for each. One for a medium stays. */
function oneStyle(styles: readonly Tag[], closing: Tags['closing'], short: (text: string) => string) {
  const shortened = styles.map((style) => ({ ...style, text: short(style.inside.text) }));
  const own = shortened.filter(({ attributes }) => attributes.length === 0);
  const together = own.length > 1 ? own : [];
  const apart = shortened.filter((style) => !together.includes(style));
  const text = together.map((style) => style.text.trim()).join('');
  const whole = ({ start, inside }: Tag): Edit => ({
    start,
    end: closing.find((close) => close.start >= inside.end)?.end ?? inside.end,
    text: '',
  });
  return {
    texts: [...apart.map((style) => style.text), ...(text ? [text] : [])],
    edits: [...apart.map((style) => ({ ...style.inside, text: style.text })), ...together.map(whole)],
    added: text && `<style>${text}</style>`,
  };
}

/** What its script imports at once, to be fetched at the same time; and the script itself where one only imports it. */
function loading(scripts: readonly Tag[], scriptOf: Finish['scriptOf']) {
  const source = scripts
    .filter((script) => attributeOf(script, 'type')?.text === 'module')
    .map((script) => attributeOf(script, 'src'))
    .find((address) => address?.text.includes('/_astro/'));
  if (!source) return { edits: [], added: '' };
  const folder = source.text.slice(0, source.text.lastIndexOf('/') + 1);
  const first = source.text.slice(folder.length);
  const name = standsFor(scriptOf(first)) ?? first;
  const links = importedAtOnce(scriptOf(name)).map(
    (needed) => `<link rel="modulepreload" href="${folder}${needed}">`,
  );
  return { edits: [{ ...source, text: folder + name }], added: links.join('') };
}

/** A page that Astro wrote, made ready to be served, with its policy before anything that a policy rules. */
export function finishedPage(html: string, page: string, { scriptOf, receiver }: Finish): string {
  const tags = tagsOf(html);
  const { afterCharset, headEnd } = required(html, page, tags);
  const named = (name: string) => tags.opening.filter((tag) => tag.name === name);
  const short = shortScopes();
  const style = oneStyle(named('style'), tags.closing, short);
  const script = loading(named('script'), scriptOf);
  const policy = policyFor(
    {
      styles: style.texts,
      scripts: named('script').map((tag) => ({
        type: attributeOf(tag, 'type')?.text,
        isLoaded: attributeOf(tag, 'src') !== undefined,
        text: tag.inside.text,
      })),
      formsGoTo: named('form').flatMap((tag) => attributeOf(tag, 'action')?.text ?? []),
    },
    receiver,
  );
  const metas = `<meta http-equiv="content-security-policy" content="${policy}"><meta name="referrer" content="no-referrer">`;
  return edited(html, [
    ...attributeEdits(tags.opening, short),
    ...style.edits,
    ...script.edits,
    { start: afterCharset, end: afterCharset, text: metas },
    { start: headEnd, end: headEnd, text: script.added + style.added },
  ]);
}
