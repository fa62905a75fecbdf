import { readFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { afterBuild } from './after-build.ts';
import { heaviest, IN_FULL, type Kind, kindOf, LIGHTLY, pagesIn, type Weight } from './weight.ts';

/** What a kind of page may weigh (bytes of brotli, requests) and what its parts weighed when that was settled. */
export type Budget = Kind & {
  readonly bytes: number;
  readonly requests: number;
  /** What may come until its first form has been read, in bytes of brotli. */
  readonly firstForm?: number;
  readonly was: { readonly html: number; readonly css: number; readonly js: number };
};

export const BUDGET_FILE = new URL('./budgets.json', import.meta.url);

export function readBudgets(): Budget[] {
  return JSON.parse(readFileSync(BUDGET_FILE, 'utf8')) as Budget[];
}

/** What is too heavy about a page, and which of its parts grew; undefined when it keeps to its budget. */
export function overBudget(weight: Weight, budget: Budget): string | undefined {
  const problems: string[] = [];
  if (weight.total > budget.bytes)
    problems.push(`weighs ${weight.total} bytes of brotli; its budget is ${budget.bytes}`);
  if (weight.requests > budget.requests)
    problems.push(`takes ${weight.requests} requests; its budget is ${budget.requests}`);
  if (budget.firstForm !== undefined && (weight.firstForm ?? 0) > budget.firstForm)
    problems.push(`takes ${weight.firstForm} bytes until its first form; its budget is ${budget.firstForm}`);
  if (problems.length === 0) return undefined;
  const grown = (['html', 'css', 'js'] as const)
    .filter((part) => weight[part] > budget.was[part])
    .map((part) => `${part} from ${budget.was[part]} to ${weight[part]}`);
  const grew = grown.length > 0 ? ` What grew: ${grown.join(', ')}.` : '';
  return `/${weight.page} (${budget.kind}) ${problems.join(' and ')}.${grew}`;
}

export type Weighed = { readonly budget: Budget; readonly weight: Weight; readonly pages: number };

function eachKind(
  folder: string,
  budgets: readonly Budget[],
  weighing: (budget: Budget, pages: readonly string[]) => Weight | undefined,
): Weighed[] {
  const byKind = Map.groupBy(pagesIn(folder), (page) => kindOf(page, budgets));
  return budgets.flatMap((budget) => {
    const pages = byKind.get(budget) ?? [];
    const weight = weighing(budget, pages);
    return weight ? [{ budget, weight, pages: pages.length }] : [];
  });
}

/** The heaviest page of every kind that the site has, in the order of the budget file. */
export function weighKinds(folder: string, base: string, budgets: readonly Budget[]): Weighed[] {
  return eachKind(folder, budgets, (_, pages) => heaviest(folder, base, pages));
}

/** The same where only the budget is asked for: a page that keeps to it lightly compressed need not be compressed in full. */
export function weighToBudgets(folder: string, base: string, budgets: readonly Budget[]): Weighed[] {
  return eachKind(folder, budgets, (budget, pages) => {
    const lightly = heaviest(folder, base, pages, LIGHTLY);
    const isWithin = lightly && !overBudget(lightly, budget);
    return isWithin ? lightly : heaviest(folder, base, pages, IN_FULL);
  });
}

/** Fails the build when a kind of page outgrows its budget. */
export function budgets(): AstroIntegration {
  return afterBuild('budgets', async ({ folder, base }) => {
    const weighed = weighToBudgets(folder, base, readBudgets());
    const problems = weighed.flatMap(({ weight, budget }) => overBudget(weight, budget) ?? []);
    if (problems.length > 0)
      throw new Error(
        `${problems.join('\n')}\nMake it lighter, or change src/build/budgets.json and say why. "npm run bench -- weight" shows every kind of page.`,
      );
    return `${weighed.length} kinds of page keep to their budgets`;
  });
}
