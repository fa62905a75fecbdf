/** One thing the robot did at a place: what it ticked (by the ids of the boxes) or typed, or that it passed by. */
export type Deed = {
  readonly place: string;
  readonly ticked?: readonly string[];
  readonly typed?: string;
  readonly skipped?: boolean;
};
export type Shown = {
  readonly heading: string;
  readonly typical: string;
  readonly comparable: readonly string[];
  readonly withLoss: string;
};
export type Trip = {
  readonly deeds: readonly Deed[];
  readonly shown: readonly Shown[];
  readonly stuck?: string;
};

/**
 * Walks one journey in the page by clicking what is there, at random from a seed: answers, missing answers, sums
 * that are none, Back in two ways, changes from the check page, and a second look at the result.
 * It runs inside the browser, so it uses nothing from outside itself.
 */
export async function walkAtRandom(seed: number): Promise<Trip> {
  const MOST_STEPS = 160;
  /** Milliseconds after which nothing more is going to happen. */
  const PATIENCE = 8000;
  let state = seed;
  // Mulberry32: a small generator that gives the same walk for the same seed in every engine.
  const chance = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[Math.floor(chance() * items.length)];
    if (item === undefined) throw new Error('nothing to choose from');
    return item;
  };
  const all = <Kind extends HTMLElement>(selector: string) => [
    ...document.querySelectorAll<Kind>(`.journey ${selector}`),
  ];
  const click = (selector: string) => {
    const [found] = all(selector);
    if (!found) throw new Error(`no ${selector}`);
    found.click();
  };
  const place = () => document.querySelector<HTMLElement>('.journey')?.dataset.place ?? '';
  const until = async (what: string, holds: () => boolean) => {
    const end = performance.now() + PATIENCE;
    while (!holds()) {
      if (performance.now() > end) throw new Error(`waited in vain for ${what}`);
      await new Promise((next) => setTimeout(next, 1));
    }
  };
  const leave = async (act: () => void) => {
    const from = place();
    act();
    await until(`a way on from ${from}`, () => place() !== from);
    await until('the heading to take focus', () => document.activeElement?.tagName === 'H1');
  };
  const submitInVain = async () => {
    click('form [type=submit]');
    await until('an error summary with focus', () =>
      Boolean(document.activeElement?.matches('.error-summary')),
    );
  };

  const deeds: Deed[] = [];
  const shown: Shown[] = [];
  let changes = Math.floor(chance() * 4);
  let backs = Math.floor(chance() * 4);

  async function tick(): Promise<void> {
    const boxes = all<HTMLInputElement>('fieldset input');
    const several = boxes[0]?.type === 'checkbox';
    const empty = boxes.every((box) => !box.checked);
    if (empty && chance() < 0.1) await submitInVain();
    const times = several ? 1 + Math.floor(chance() * 4) : 1;
    for (let time = 0; time < times; time += 1) {
      const before = document.activeElement;
      pick(all<HTMLInputElement>('fieldset input')).click();
      await new Promise((next) => setTimeout(next));
      if (before !== document.activeElement && document.activeElement === document.body)
        throw new Error('a tick lost the focus');
    }
    if (all<HTMLInputElement>('fieldset input').every((box) => !box.checked)) {
      all<HTMLInputElement>('fieldset input')[0]?.click();
      await new Promise((next) => setTimeout(next));
    }
  }

  async function type(): Promise<string> {
    const write = async (text: string) => {
      const [field] = all<HTMLInputElement>('form input');
      if (!field) throw new Error('no field for a sum');
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await new Promise((next) => setTimeout(next));
    };
    if (chance() < 0.2) {
      await write(pick(['lots', '-5', '1e6', '12.345', '£']));
      await submitInVain();
    }
    const sum = pick(['', '', '0', '240', '£1,250', '89.99', String(Math.floor(chance() * 1_000_000))]);
    await write(sum);
    return sum;
  }

  async function answer(): Promise<void> {
    const here = place();
    if (backs > 0 && chance() < 0.15) {
      backs -= 1;
      await leave(() => (chance() < 0.5 ? click('.back') : history.back()));
      return;
    }
    if (all('fieldset input').length > 0) {
      await tick();
      const ticked = all<HTMLInputElement>('fieldset input')
        .filter((box) => box.checked)
        .map(({ id }) => id);
      deeds.push({ place: here, ticked });
    } else deeds.push({ place: here, typed: await type() });
    await leave(() => click('form [type=submit]'));
  }

  function read(): Shown {
    return {
      heading: all('.result h1')[0]?.textContent ?? '',
      typical: all('.result tfoot td').at(-1)?.textContent ?? '',
      comparable: all<HTMLAnchorElement>('.comparables h3 a').map(({ href }) => href.split('/').at(-2) ?? ''),
      withLoss: all('.with-loss')[0]?.textContent ?? '',
    };
  }

  async function step(): Promise<boolean> {
    const here = place();
    if (here === 'start') await leave(() => click('.actions .button'));
    else if (here === 'before-distress') {
      const skip = chance() < 0.15;
      if (skip) deeds.push({ place: here, skipped: true });
      await leave(() => click(skip ? '.actions .link' : '.actions .button'));
    } else if (here === 'check') {
      if (changes > 0) {
        changes -= 1;
        await leave(() => pick(all('.change button')).click());
      } else await leave(() => click('.actions .button'));
    } else if (here === 'result') {
      await until('a result', () => all('.result h1').length === 1);
      await until('the result to take focus', () => document.activeElement === all('.result h1')[0]);
      shown.push(read());
      if (shown.length === 2 || chance() < 0.7) return true;
      changes = 1;
      await leave(() => click('.back'));
    } else await answer();
    return false;
  }

  try {
    for (let steps = 0; steps < MOST_STEPS; steps += 1) {
      if (await step()) return { deeds, shown };
    }
    throw new Error(`no result after ${MOST_STEPS} steps`);
  } catch (error) {
    return { deeds, shown, stuck: `at ${place()}: ${(error as Error).message}` };
  }
}
