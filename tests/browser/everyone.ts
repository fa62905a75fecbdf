import type { Page } from '@playwright/test';

/** WCAG 2.2, success criterion 2.5.8: the least width and height of a target, in CSS pixels. */
const LEAST_TARGET = 24;

/** A common screen, and the same at 400 per cent. */
const WIDE = { width: 1280, height: 800 };
export const NARROW = { width: 320, height: 640 };

/** Targets that are too small and have another within the circle that the criterion draws around them. */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    type Target = { readonly name: string; readonly box: DOMRect };
    const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
    /** A link in a line of text takes the height of the line: the criterion leaves it out. */
    const isInline = (element: Element) => {
      const inLine = getComputedStyle(element).display === 'inline';
      const text = (
        element.closest('p, li, dd, dt, td, th, figcaption, label, legend, text')?.textContent ?? ''
      ).trim();
      return inLine && text.length > (element.textContent ?? '').trim().length;
    };
    const boxOf = (element: Element): DOMRect => {
      const box = element.getBoundingClientRect();
      const label =
        element instanceof HTMLInputElement ? element.labels?.[0]?.getBoundingClientRect() : undefined;
      if (!label) return box;
      const [left, top] = [Math.min(box.left, label.left), Math.min(box.top, label.top)];
      return new DOMRect(
        left,
        top,
        Math.max(box.right, label.right) - left,
        Math.max(box.bottom, label.bottom) - top,
      );
    };
    const targets: Target[] = [
      ...document.querySelectorAll('a[href], button, input, select, textarea, summary'),
    ]
      // A mark in a drawing stands where its sum puts it, so its place is essential.
      .filter((element) => isShown(element) && !isInline(element) && !element.closest('svg'))
      .map((element) => ({
        name: `${element.tagName} “${element.textContent?.trim()}”`,
        box: boxOf(element),
      }))
      .filter(({ box }) => box.width > 1 && box.height > 1 && box.bottom > 0);
    const near = (one: DOMRect, other: DOMRect) => {
      const [x, y] = [one.left + one.width / 2, one.top + one.height / 2];
      const across = Math.max(other.left - x, 0, x - other.right);
      const down = Math.max(other.top - y, 0, y - other.bottom);
      return Math.hypot(across, down) < least / 2;
    };
    return targets
      .filter(({ box }) => box.width < least || box.height < least)
      .filter((target) => targets.some((other) => other !== target && near(target.box, other.box)))
      .map(({ name, box }) => `${name} is ${Math.round(box.width)} by ${Math.round(box.height)}`);
  }, LEAST_TARGET);
}

/** WCAG 1.4.12: the spacing a reader may set. Adopted, because the page's policy forbids a style in the page. */
async function withSpacing<Found>(page: Page, look: () => Promise<Found>): Promise<Found> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    );
    document.adoptedStyleSheets.push(sheet);
  });
  const found = await look();
  await page.evaluate(() => {
    document.adoptedStyleSheets.pop();
  });
  return found;
}

/** Text cut off by its box, and boxes that make the page scroll sideways. */
function lost(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const cut = [...document.querySelectorAll('main *, header *, footer *')]
      // A text field scrolls, so it loses nothing.
      .filter((element) => element.checkVisibility() && !element.closest('.visually-hidden, svg, input'))
      .filter((element) => ['hidden', 'clip'].includes(getComputedStyle(element).overflowX))
      .filter((element) => element.clientWidth > 2 && element.scrollWidth > element.clientWidth + 1)
      .map((element) => `${element.tagName}.${element.className} is cut off`);
    const { scrollWidth } = document.documentElement;
    return scrollWidth > innerWidth ? [...cut, `the page is ${scrollWidth} wide`] : cut;
  });
}

/** What still moves for those who asked for less motion. */
function moving(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => {
        const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(element);
        const times = `${transitionDuration},${animationDuration}`.split(',');
        // What comes in no time, however late, does not move.
        return times.some((time) => Number.parseFloat(time) > 0.01) || scrollBehavior === 'smooth';
      })
      .map(({ tagName, className }) => `${tagName}.${className} moves`),
  );
}

/** In forced colours: controls without an edge, and shapes in a drawing that are painted as the ground is. */
function unseen(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const shown = (selector: string) =>
      [...document.querySelectorAll(selector)].filter((element) =>
        element.checkVisibility({ visibilityProperty: true }),
      );
    const nameOf = (element: Element) => `${element.tagName}.${element.getAttribute('class') ?? ''}`;
    const ground = getComputedStyle(document.documentElement).backgroundColor;
    const edgeless = shown('.button, button:not(.link, .back), input, select, textarea')
      .filter((element) => {
        const { borderStyle, appearance } = getComputedStyle(element);
        return borderStyle === 'none' && !['checkbox', 'radio', 'auto'].includes(appearance);
      })
      .map((element) => `${nameOf(element)} has no edge`);
    const unpainted = shown('main svg :is(path, rect, circle, line, polygon, text)')
      .filter((element) => {
        const { stroke, fill, opacity, strokeOpacity } = getComputedStyle(element);
        if (opacity === '0' || (stroke === 'none' && fill === 'none')) return false;
        const paints = [
          ...(strokeOpacity === '0' ? [] : [stroke]),
          ...(element.tagName === 'line' ? [] : [fill]),
        ];
        return paints.every((paint) => paint === 'none' || paint === ground);
      })
      .map((element) => `${nameOf(element)} in a drawing cannot be seen`);
    return [...edgeless, ...unpainted];
  });
}

/** On paper, whatever the screen: text in a colour too pale for white. */
function pale(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const brightness = (colour: string) => {
      const canvas = new OffscreenCanvas(1, 1).getContext('2d');
      if (!canvas) throw new Error('no canvas');
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
      return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
    };
    return [...document.querySelectorAll('main *')]
      .filter((element) => element.checkVisibility() && !element.closest('svg, .visually-hidden'))
      .filter((element) =>
        [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
      )
      .filter((element) => brightness(getComputedStyle(element).color) > 0.5)
      .map(({ tagName, className }) => `${tagName}.${className} is too pale for paper`);
  });
}

/** The width of A4 between its margins, in CSS pixels. */
const PAPER = { width: 680, height: 960 };

/**
 * All that is wrong with a page or a step for someone with a small screen, large fingers, wider spacing, less motion,
 * forced colours, or paper. Leaves the page as it was, and narrow.
 */
export async function faultsForEveryone(page: Page): Promise<string[]> {
  const found: string[] = [];
  const look = async (way: string, faults: Promise<string[]>) => {
    found.push(...(await faults).map((fault) => `${way}: ${fault}`));
  };
  await page.setViewportSize(WIDE);
  await look('wide', smallTargets(page));
  await page.setViewportSize(NARROW);
  await look('narrow', smallTargets(page));
  await look('narrow', lost(page));
  await look(
    'spaced',
    withSpacing(page, () => lost(page)),
  );
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await look('less motion', moving(page));
  await page.emulateMedia({ reducedMotion: null });
  // The driver can neither force colours nor print in Firefox.
  if (page.context().browser()?.browserType().name() === 'firefox') return found;
  await page.emulateMedia({ forcedColors: 'active' });
  await look('forced colours', unseen(page));
  await page.emulateMedia({ forcedColors: null, colorScheme: 'dark', media: 'print' });
  await page.setViewportSize(PAPER);
  await look('paper', lost(page));
  await look('paper', pale(page));
  await page.emulateMedia({ colorScheme: null, media: null });
  await page.setViewportSize(NARROW);
  return found;
}
