import 'survey-core/survey-core.min.css';
import { Model } from 'survey-core';
import 'survey-js-ui';
import type { Answers } from '../../../../src/questions/answers.ts';
import type { Condition } from '../../../../src/questions/condition.ts';
import type { BreachQuestion } from '../../../../src/questions/question.ts';
import { allQuestions, questionById } from '../../../../src/questions/questions.ts';

/* The same questions and the same estimate, asked with SurveyJS: one to a page, as it comes. */
function holds(condition: Condition | undefined): string | undefined {
  if (!condition) return undefined;
  return Object.entries(condition)
    .map(([id, wanted]) => {
      const question = questionById(id);
      const options = question && 'options' in question ? question.options.map(({ value }) => value) : [];
      const any =
        'anyOf' in wanted ? wanted.anyOf : options.filter((option) => !wanted.anyBut.includes(option));
      return `{${id}} anyof [${any.map((option) => `'${option}'`).join(', ')}]`;
    })
    .join(' and ');
}

function element(question: BreachQuestion) {
  const shared = {
    name: question.id,
    title: question.text,
    description: question.hint,
    visibleIf: holds(question.askWhen),
  };
  if (question.asks === 'pounds') return { ...shared, type: 'text', inputType: 'number', min: 0 };
  return {
    ...shared,
    type: question.asks === 'one' ? 'radiogroup' : 'checkbox',
    isRequired: true,
    choices: question.options.map(({ value, label, hint }) => ({
      value,
      text: hint ? `${label}. ${hint}` : label,
    })),
    ...(question.asks === 'many' && question.none ? { showNoneItem: true, noneText: question.none } : {}),
  };
}

const root = document.getElementById('questionnaire') as HTMLElement;
/** Those that stand in our questionnaire. */
const asked = allQuestions.filter(({ whenWanted }) => !whenWanted);
const survey = new Model({ questionsOnPageMode: 'questionPerPage', elements: asked.map(element) });
survey.onComplete.add(async (done) => {
  const [{ estimate }, response] = await Promise.all([
    import('../../../../src/estimate/estimate.ts'),
    fetch('/data/estimator.json'),
  ]);
  const { scorecard, cases } = await response.json();
  const given = Object.entries(done.data).map(([id, value]) => [
    id,
    Array.isArray(value) ? value.filter((option) => option !== 'none') : value,
  ]);
  const outcome = estimate(Object.fromEntries(given) as Answers, scorecard, cases);
  const heading = document.createElement('h1');
  heading.className = 'outcome';
  heading.textContent = outcome.kind === 'band' ? `£${outcome.low} to £${outcome.high}` : outcome.kind;
  root.replaceChildren(heading);
});
survey.render(root);
