/* What we use of the packages that only benchmarks install, so that types can be checked without them. */
declare module 'publicodes' {
  export default class Engine {
    constructor(rules: Readonly<Record<string, unknown>>);
    setSituation(situation: Readonly<Record<string, unknown>>): void;
    evaluate(rule: string): { readonly nodeValue: unknown };
  }
}

declare module 'json-rules-engine' {
  export class Engine {
    constructor(rules: readonly object[], options: { readonly allowUndefinedFacts: boolean });
    addRule(rule: object): void;
    run(facts: Readonly<Record<string, unknown>>): Promise<{
      readonly events: readonly { readonly params?: unknown }[];
    }>;
  }
}

declare module 'survey-core' {
  export class Model {
    constructor(survey: object);
    readonly onComplete: { add(done: (survey: { readonly data: object }) => void): void };
    render(element: HTMLElement): void;
  }
}

declare module 'survey-js-ui';
declare module 'survey-core/survey-core.min.css';

declare module 'react' {
  export function createElement(type: unknown, props: object | null, ...children: unknown[]): object;
  export function useState<State>(): [State | undefined, (state: State) => void];
  export function useState<State>(state: State): [State, (state: State) => void];
}

declare module 'react-dom/client' {
  export function createRoot(element: HTMLElement): { render(app: object): void };
}

declare module 'lighthouse' {
  type Audit = { readonly id: string; readonly score: number | null; readonly title: string };
  type Category = {
    readonly score: number | null;
    readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
  };
  export default function lighthouse(
    address: string,
    flags: { readonly port: number; readonly output: 'json'; readonly logLevel: 'error' },
  ): Promise<
    | {
        readonly lhr: {
          readonly categories: Readonly<Record<string, Category>>;
          readonly audits: Readonly<Record<string, Audit>>;
        };
      }
    | undefined
  >;
}

declare module 'pagefind' {
  type Index = {
    addHTMLFile(file: { readonly url: string; readonly content: string }): Promise<unknown>;
    writeFiles(options: { readonly outputPath: string }): Promise<unknown>;
  };
  export function createIndex(): Promise<{ readonly index?: Index }>;
}

declare module 'autocannon' {
  export default function autocannon(options: {
    readonly url: string;
    readonly connections: number;
    readonly duration: number;
    readonly headers: Readonly<Record<string, string>>;
  }): Promise<{
    readonly requests: { readonly average: number };
    readonly latency: { readonly p99: number };
    readonly throughput: { readonly average: number };
    readonly non2xx: number;
    readonly errors: number;
  }>;
}
