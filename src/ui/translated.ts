import {
  type ComponentChild,
  type ComponentChildren,
  Fragment,
  h,
  isValidElement,
  options,
  type VNode,
} from 'preact';

/*
 * A browser that translates a page takes each text node out and puts an element of its own in its place. Preact would
 * go on writing into the node that is gone: an old figure stays, or stands beside the new one. So an element that holds
 * words is keyed by them: where they change, it is made anew, the translator's part of it gone with the old one.
 */
export function keyByWords(): void {
  const before = options.vnode;
  options.vnode = (vnode) => {
    if (typeof vnode.type === 'string' || vnode.type === Fragment) keyOne(vnode as VNode<Held>);
    before?.(vnode);
  };
}

type Held = {
  children?: ComponentChildren;
  readonly role?: string;
  readonly 'aria-live'?: string;
  readonly tabIndex?: number;
};

function keyOne(vnode: VNode<Held>): void {
  const { children } = vnode.props;
  if (!holdsWords(children)) return;
  if (mustStay(vnode)) vnode.props.children = inElements(children);
  else vnode.key = `${vnode.key ?? ''}|${outlineOf(children)}`;
}

/** What has focus or is listened to must be the same element after its words change; a fragment is no element. */
function mustStay({ type, props }: VNode<Held>): boolean {
  const isHeard = props['aria-live'] !== undefined || props.role === 'status' || props.role === 'alert';
  return type === Fragment || isHeard || props.tabIndex !== undefined;
}

function listOf(children: ComponentChildren): readonly ComponentChildren[] {
  return Array.isArray(children) ? children : [children];
}

/** A translator leaves white space alone. */
function isWords(child: ComponentChildren): child is string | number {
  return typeof child === 'number' || (typeof child === 'string' && child.trim() !== '');
}

function holdsWords(children: ComponentChildren): boolean {
  return listOf(children).some((child) => isWords(child) || (Array.isArray(child) && holdsWords(child)));
}

function inElements(children: ComponentChildren): ComponentChildren {
  return listOf(children).map(
    (child): ComponentChildren =>
      isWords(child) ? h('span', { key: child }, child) : Array.isArray(child) ? inElements(child) : child,
  );
}

/** The words and what stands between them. Elements have keys of their own already; parts are told by what they are given. */
function outlineOf(child: ComponentChildren): string {
  if (Array.isArray(child)) return child.map(outlineOf).join('');
  if (isValidElement(child as ComponentChild)) {
    const { type, key, props } = child as VNode;
    return typeof type === 'string' ? `<${type} ${key}>` : `<${type.name} ${key}${givenTo(props)}>`;
  }
  return child === null || child === undefined || typeof child === 'boolean' ? '<>' : String(child);
}

function givenTo(props: object): string {
  return Object.values(props)
    .filter((given) => typeof given !== 'object' && typeof given !== 'function')
    .join();
}
