import { HOURS, headsTyped, penceLost } from '../../questions/loss.ts';
import { inDigits, inFigures } from '../../questions/pounds.ts';
import { headsOfSum, sayLoss } from '../../session/loss.ts';
import { element } from '../element.ts';
import { say } from '../say.ts';
import type { Entry } from './entry.ts';
import { showFaults } from './fault.ts';
import type { QuestionForm } from './forms.ts';

/** Money lost: a box for each head, and what they come to. */
export const heads: Entry = {
  fill(asked, answer) {
    const said = headsOfSum(answer, namesIn(asked));
    for (const box of boxesIn(asked)) {
      const written = said[box.name];
      box.value = written === undefined ? '' : inBox(written);
    }
    showSum(asked);
  },
  take(asked) {
    const typed = typedIn(asked);
    if ('heads' in typed) {
      sayLoss(typed.heads);
      return true;
    }
    const boxes = boxesIn(asked);
    const faults = typed.faults.flatMap(({ head, problem }) => {
      const box = boxes.find(({ name }) => name === head);
      return box
        ? [{ message: `${labelOf(asked, box)}: ${problem}`, of: box, field: box, above: box.closest('div') }]
        : [];
    });
    showFaults(asked, faults);
    faults[0]?.field.focus();
    return false;
  },
};

/** What was said under each head, a line each, and last what they come to. */
export function headsInWords(asked: QuestionForm, loss: unknown): readonly string[] {
  const said = headsOfSum(loss, namesIn(asked));
  const lines = boxesIn(asked).flatMap((box) => {
    const written = said[box.name];
    if (written === undefined) return [];
    return `${labelOf(asked, box)}: ${box.name === HOURS ? inBox(written) : inPence(written)}`;
  });
  const sums = Object.keys(said).filter((head) => head !== HOURS);
  return sums.length > 1 ? [...lines, `Together ${inFigures(Number(loss))}`] : lines;
}

function boxesIn({ form }: QuestionForm): readonly HTMLInputElement[] {
  return [...form.querySelectorAll('input')];
}

function namesIn(asked: QuestionForm): readonly string[] {
  return boxesIn(asked).map(({ name }) => name);
}

function labelOf({ form }: QuestionForm, { id }: HTMLInputElement): string {
  return form.querySelector(`label[for="${id}"]`)?.textContent?.trim() ?? '';
}

function typedIn(asked: QuestionForm): ReturnType<typeof headsTyped> {
  return headsTyped(boxesIn(asked).map(({ name, value }) => [name, value]));
}

/** The sum so far is read out once a box is left, not at each key. */
function showSum(asked: QuestionForm): void {
  const { form } = asked;
  const shown = form.querySelector('.together') ?? element('p', { class: 'together', 'aria-hidden': 'true' });
  const read = form.querySelector('output') ?? element('output', { class: 'visually-hidden' });
  const update = () => say(shown, together(asked));
  update();
  if (shown.parentNode) return;
  form.querySelector('.choices')?.after(shown, read);
  form.addEventListener('input', update);
  form.addEventListener('change', () => say(read, together(asked)));
}

function together(asked: QuestionForm): string {
  const typed = typedIn(asked);
  const sum = 'heads' in typed ? penceLost(typed.heads) : undefined;
  return sum === undefined ? '' : `Together ${inPence(sum)}`;
}

function inBox(hundredths: number): string {
  return hundredths % 100 === 0 ? String(hundredths / 100) : (hundredths / 100).toFixed(2);
}

function inPence(pence: number): string {
  const part = pence % 100 === 0 ? '' : `.${String(pence % 100).padStart(2, '0')}`;
  return `£${inDigits(Math.floor(pence / 100))}${part}`;
}
