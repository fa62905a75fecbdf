import type { APIContext } from 'astro';
import { at } from '../../operator/base.ts';
import { securityText } from '../../operator/security-text.ts';
import { site as operator } from '../../operator/site.ts';
import { today } from '../../records/publishing.ts';

type Props = { readonly contact: string };

/** security.txt, where whoever runs this copy can be reached: without an address it would lead nowhere. */
export function getStaticPaths(): { params: { file: string }; props: Props }[] {
  const contact = operator.contact ? `mailto:${operator.contact}` : operator.source;
  return contact === '' ? [] : [{ params: { file: 'security' }, props: { contact } }];
}

export function GET({ site, props }: APIContext<Props>) {
  const self = new URL(at('.well-known/security.txt'), site).href;
  return new Response(securityText({ contact: props.contact, self, builtOn: today(process.env) }), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
}
