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
