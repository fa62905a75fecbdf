const TAG = /<(script|style)\b[^>]*>[\s\S]*?<\/\1\s*>|<[a-z][^\s>/]*(?:"[^"]*"|[^">])*>/gi;

/** HTML lets "<" stand in an attribute; as `&lt;` it cannot be taken for a tag by what works on the page after this. */
export function withEscapedAttributes(html: string): string {
  return html.replace(TAG, (tag, rawText: string | undefined) =>
    rawText ? tag : tag.replace(/"[^"]*"/g, (text) => text.replaceAll('<', '&lt;')),
  );
}
