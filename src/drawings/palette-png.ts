import { crc32, deflateSync } from 'node:zlib';

/** A picture as it was drawn. */
export type Pixels = { readonly width: number; readonly height: number; readonly pixels: Uint8Array };

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MOST_COLOURS = 256;
/** For each pixel: red, green, blue, and how far it covers what is behind. */
const BYTES = 4;
/** Eight bits to a pixel, each the number of a colour in the list: https://www.w3.org/TR/png-3/ */
const INDEXED = [8, 3, 0, 0, 0];
const OPAQUE = 255;
/** The best level takes six times as long for a fifth less. */
const LEVEL = 5;

function chunk(kind: string, content: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), content]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(content.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}

/** The picture as a list of its colours, and the number of each pixel's: a line at a time, each after a 0 for "no filter". */
function indexed({ width, height, pixels }: Pixels) {
  const numbers = new Map<number, number>();
  const across = width + 1;
  const lines = Buffer.alloc(height * across);
  const bytes = Buffer.from(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  const isAsAbove = (from: number) =>
    bytes.compare(bytes, from - width * BYTES, from, from, from + width * BYTES) === 0;
  const words = new DataView(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  let last = -1;
  let number = 0;
  for (let row = 0; row < height; row += 1) {
    let at = row * width * BYTES;
    let to = row * across + 1;
    if (row > 0 && isAsAbove(at)) {
      lines.copyWithin(to, to - across, to);
      continue;
    }
    for (const end = to + width; to < end; at += BYTES, to += 1) {
      const colour = words.getUint32(at);
      if (colour !== last) {
        if ((colour & OPAQUE) !== OPAQUE) return undefined;
        number = numbers.get(colour) ?? numbers.size;
        if (number === MOST_COLOURS) return undefined;
        numbers.set(colour, number);
        last = colour;
      }
      lines[to] = number;
    }
  }
  return { colours: [...numbers.keys()], lines };
}

/** A PNG of the same pixels in half the bytes; undefined where there are more than 256 colours, or one is not opaque. */
export function palettePng(picture: Pixels): Buffer | undefined {
  const found = indexed(picture);
  if (!found) return undefined;
  const head = Buffer.alloc(8);
  head.writeUInt32BE(picture.width, 0);
  head.writeUInt32BE(picture.height, 4);
  const palette = found.colours.flatMap((colour) => [
    colour >>> 24,
    (colour >>> 16) & 255,
    (colour >>> 8) & 255,
  ]);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', Buffer.concat([head, Buffer.from(INDEXED)])),
    chunk('PLTE', Buffer.from(palette)),
    chunk('IDAT', deflateSync(found.lines, { level: LEVEL })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
