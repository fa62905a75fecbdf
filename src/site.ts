/** Who runs this copy. Everything a reader is told about the operator comes from here. */
export type Site = {
  readonly name: string;
  /** Who runs it, as the footer and the privacy page say it. */
  readonly operator: string;
  /** An email address for corrections and questions; empty where there is none. */
  readonly contact: string;
  /** What the operator's regulator requires it to say; empty where there is none. */
  readonly regulatorNotice: string;
};

export const site: Site = {
  name: 'Amends',
  operator: 'its contributors',
  contact: '',
  regulatorNotice: '',
};
