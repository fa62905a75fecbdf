import { shareImage } from '../drawings/kept-share-images.ts';
import { site } from '../operator/site.ts';

/** The picture of every page that has none of its own. */
export async function GET() {
  const words = {
    above: 'Data breaches in the UK',
    title: 'What is a data breach worth?',
    below: 'From decided cases. Private, on your device.',
  };
  return new Response(new Uint8Array(await shareImage(words, site.name)), {
    headers: { 'content-type': 'image/png' },
  });
}
