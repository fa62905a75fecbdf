import { type ComponentChild, Fragment, h, type VNode } from 'preact';
import { beforeAll, describe, expect, it } from 'vitest';
import { keyByWords } from '../../src/ui/translated.ts';

beforeAll(keyByWords);

const keyOf = (vnode: { readonly key?: unknown }) => vnode.key;
function Part(_: { readonly sum: string; readonly on?: () => void }) {
  return null;
}

describe('an element that holds words', () => {
  it('is another once its words are others', () => {
    expect(keyOf(h('td', null, '£400'))).toBe(keyOf(h('td', null, '£400')));
    expect(keyOf(h('td', null, '£400'))).not.toBe(keyOf(h('td', null, '£500')));
    expect(keyOf(h('td', null, 4))).not.toBe(keyOf(h('td', null, 5)));
    expect(keyOf(h('p', null, 'Kept ', 3, ' answers'))).not.toBe(keyOf(h('p', null, 'Kept ', 4, ' answers')));
  });

  it('keeps the key it was given apart from others with the same words', () => {
    expect(keyOf(h('td', { key: 'low' }, '£0'))).not.toBe(keyOf(h('td', { key: 'high' }, '£0')));
  });

  it('is another once what stands between its words is', () => {
    const paragraph = (inside: ComponentChild, more: ComponentChild = null) =>
      keyOf(h('p', null, 'Sum: ', inside, ' or more', more));
    expect(paragraph(h('b', null, '£1'))).toBe(paragraph(h('b', null, '£1')));
    expect(paragraph(h('b', null, '£1'))).not.toBe(paragraph(h('b', null, '£2')));
    expect(paragraph(h('b', null, '£1'))).not.toBe(paragraph(false));
    expect(paragraph(false, h('i', null))).not.toBe(paragraph(h('i', null)));
    expect(paragraph(h(Part, { sum: '£1' }))).not.toBe(paragraph(h(Part, { sum: '£2' })));
    expect(paragraph(h(Part, { sum: '£1', on: () => {} }))).toBe(
      paragraph(h(Part, { sum: '£1', on: () => {} })),
    );
    expect(keyOf(h('p', null, ['a', ['b']]))).not.toBe(keyOf(h('p', null, ['a', ['c']])));
  });

  it('that has focus or is listened to stays, and its words are in an element that does not', () => {
    for (const props of [
      { role: 'status' },
      { role: 'alert' },
      { 'aria-live': 'polite' },
      { tabIndex: -1 },
    ]) {
      const said = h('p', props as object, 'Copied.', null, ['twice'], h('b', null));
      expect(said.key ?? null).toBeNull();
      const [copied, nothing, [twice], bold] = (said.props as { children: [VNode, null, [VNode], VNode] })
        .children;
      expect([copied.type, copied.key, nothing, twice.key, bold.type]).toEqual([
        'span',
        'Copied.|Copied.',
        null,
        'twice|twice',
        'b',
      ]);
    }
  });
});

describe('what holds no words', () => {
  it('is as it was', () => {
    for (const vnode of [
      h('div', null, h('p', null, 'words')),
      h('ul', null, []),
      h('input', null),
      h('p', null, ' '),
    ]) {
      expect(vnode.key ?? null).toBeNull();
    }
    expect(h(Part, { sum: '1' }, 'words').key ?? null).toBeNull();
  });
});

it('words in a fragment are in an element of their own', () => {
  const { children } = h(Fragment, null, 'words', h('b', null)).props as unknown as {
    children: [VNode, VNode];
  };
  expect(children.map(({ type }) => type)).toEqual(['span', 'b']);
});
