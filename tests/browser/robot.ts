/** What one journey came to: the answers as the tab keeps them, and the result as the page shows it. */
export type Walked = {
  readonly seed: number;
  readonly answers: Readonly<Record<string, unknown>>;
  readonly heading: string;
  readonly typical: string;
  readonly steps: number;
};

/**
 * Walks journeys inside the page, pressing its own controls at random: answers, empty answers, Back, changes from the
 * check page, skipping, and a sum that is no sum. Runs in the browser, so it uses nothing from outside itself.
 * Throws, naming its seed, where a page gives it nothing to press or nothing happens.
 */
export async function walkAtRandom([first, count]: readonly [number, number]): Promise<Walked[]> {
  const walked: Walked[] = [];
  for (let seed = first; seed < first + count; seed += 1) walked.push(await walk(seed));
  return walked;

  async function walk(seed: number): Promise<Walked> {
    const random = generator(seed);
    const chance = (share: number) => random() < share;
    const pick = <Item>(items: readonly Item[]): Item => {
      const item = items[Math.floor(random() * items.length)];
      if (item === undefined) throw new Error(`journey ${seed}: nothing to press at ${place()}`);
      return item;
    };
    let steps = 0;
    for (; steps < 120; steps += 1) {
      const at = place();
      if (at === 'result') break;
      if (at === 'start') await press(/^(Start|Carry on)$/);
      else if (at === 'before-distress') await press(chance(0.8) ? /^Go on$/ : /^Skip these questions$/);
      else if (at === 'check') await atCheck(steps);
      else await atQuestion(at);
    }
    if (place() !== 'result') throw new Error(`journey ${seed}: no result after ${steps} steps`);
    await until(() => document.querySelector('.result h1') !== null, 'a result');
    const kept = JSON.parse(sessionStorage.getItem('amends') ?? '{}');
    const result = {
      seed,
      answers: kept.answers,
      heading: document.querySelector('.result h1')?.textContent ?? '',
      typical: document.querySelector('.typical-label')?.textContent ?? '',
      steps,
    };
    await press(/^Back to your answers$/);
    await press(/^Delete my answers and start again$/);
    return result;

    async function atCheck(step: number): Promise<void> {
      await until(() => document.querySelector('.summary') !== null, 'the check page');
      const changes = [...document.querySelectorAll<HTMLElement>('.summary .change button')];
      if (step < 60 && chance(0.4)) await pressElement(pick(changes));
      else await press(/^(See the result|Answer what is missing)$/);
    }

    async function atQuestion(at: string): Promise<void> {
      if (chance(0.03)) return press(/^Back/);
      const field = document.querySelector<HTMLInputElement>('.journey input[inputmode]');
      if (field) {
        type(field, chance(0.1) ? 'a lot' : chance(0.5) ? '' : String(Math.floor(random() * 5000)));
        await settle();
      } else if (!chance(0.05)) {
        const boxes = [...document.querySelectorAll<HTMLInputElement>('.journey fieldset input')];
        const wanted = boxes[0]?.type === 'radio' ? 1 : 1 + Math.floor(random() * 4);
        for (let ticked = 0; ticked < wanted; ticked += 1) {
          pick(boxes).click();
          await settle();
        }
      }
      const empty = !field && document.querySelector('.journey fieldset input:checked') === null;
      const wrong = field !== null && field.value === 'a lot';
      pick(buttons(/^Continue$/)).click();
      if (!empty && !wrong) return until(() => place() !== at, `a page after ${at}`);
      await until(() => document.querySelector('.error-summary') !== null, `a fault at ${at}`);
      if (field) type(field, '12');
      else pick([...document.querySelectorAll<HTMLInputElement>('.journey fieldset input')]).click();
      await settle();
      return press(/^Continue$/);
    }

    function buttons(words: RegExp): HTMLElement[] {
      const all = [...document.querySelectorAll<HTMLElement>('.journey button')];
      return all.filter((one) => words.test((one.textContent ?? '').trim()));
    }

    /** Some places are fetched when they are first come to, so a button may be a moment in coming. */
    async function press(words: RegExp): Promise<void> {
      await until(() => buttons(words).length > 0, `a button ${words} at ${place()}`);
      await pressElement(pick(buttons(words)));
    }

    async function pressElement(element: HTMLElement): Promise<void> {
      const before = place();
      element.click();
      await until(() => place() !== before, `something after “${element.textContent}” at ${before}`);
    }

    async function until(holds: () => boolean, what: string): Promise<void> {
      const end = performance.now() + 8000;
      while (!holds()) {
        if (performance.now() > end) throw new Error(`journey ${seed}: waited in vain for ${what}`);
        await settle();
      }
      await settle();
    }
  }

  function place(): string {
    return document.querySelector<HTMLElement>('.journey')?.dataset.place ?? '';
  }

  function type(field: HTMLInputElement, text: string): void {
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }

  /** Lets the page draw what the last press changed. */
  function settle(): Promise<void> {
    return new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => setTimeout(resolve);
      port2.postMessage(null);
    });
  }

  /** A small generator of numbers from 0 to 1, the same for the same seed. */
  function generator(seed: number): () => number {
    let state = (seed * 2654435761) >>> 0;
    return () => {
      state = (state + 0x6d2b79f5) >>> 0;
      let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
    };
  }
}
