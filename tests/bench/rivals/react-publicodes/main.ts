import { createElement as h, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { type Answer, type Answers, applicable } from '../../../../src/questions/answers.ts';
import { isStep } from '../../../../src/questions/list.ts';
import type { BreachQuestion } from '../../../../src/questions/question.ts';
import { type QuestionId, questionById } from '../../../../src/questions/questions.ts';
import { publicodesSum } from '../../sum-in-publicodes.ts';

/* The same questions in a plain React form, with publicodes to add up the points. */
type Asked = { readonly question: BreachQuestion; readonly onAnswer: (answer: Answer | undefined) => void };

function Ask({ question, onAnswer }: Asked) {
  const [picked, setPicked] = useState<readonly string[]>([]);
  const type = question.asks === 'one' ? 'radio' : 'checkbox';
  const options = question.asks === 'pounds' ? [] : question.options;
  const tick = (value: string) =>
    setPicked(type === 'radio' ? [value] : [...picked.filter((other) => other !== value), value]);
  return h(
    'form',
    {
      onSubmit: (event: Event) => {
        event.preventDefault();
        onAnswer(question.asks === 'one' ? picked[0] : question.asks === 'many' ? picked : undefined);
      },
    },
    h('h1', null, question.text),
    h('p', null, question.hint),
    options.map(({ value, label, hint }) =>
      h(
        'p',
        { key: value },
        h('label', null, h('input', { type, name: question.id, onChange: () => tick(value) }), label),
        hint,
      ),
    ),
    h('button', { type: 'submit' }, 'Continue'),
  );
}

/** The question at a place, in its words; what applies is told by the ids alone. */
function questionAt(place: number, answers: Answers): BreachQuestion | undefined {
  const asked = applicable(answers).filter(isStep)[place];
  return asked && questionById(asked.id);
}

function Questionnaire() {
  const [answers, setAnswers] = useState<Answers>({});
  const [at, setAt] = useState(0);
  const [points, setPoints] = useState<number>();
  const question = questionAt(at, answers);
  if (points !== undefined) return h('h1', { className: 'outcome' }, `${points} points`);
  if (!question) return h('h1', null, 'One moment');
  return h(Ask, {
    key: question.id,
    question,
    onAnswer: async (answer: Answer | undefined) => {
      const next = { ...answers, [question.id as QuestionId]: answer };
      setAnswers(next);
      setAt(at + 1);
      if (questionAt(at + 1, next)) return;
      const { scorecard } = await (await fetch('/data/estimator.json')).json();
      setPoints(publicodesSum(scorecard)(next));
    },
  });
}

createRoot(document.getElementById('questionnaire') as HTMLElement).render(h(Questionnaire, null));
