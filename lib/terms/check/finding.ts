import type { FileProblem } from '../read-terms';
import type { FindingFacts } from './finding-facts';

/** One thing wrong with a terms file: what, where inside it, and the figures that show it. */
export type Finding = FindingFacts & {
  readonly finding: FindingKind;
  /** Path inside the file. */
  readonly at: string;
  readonly message: string;
  /** Days before departure, where the finding is about a day. */
  readonly day?: number | null;
  readonly charged?: string;
  readonly ceiling?: string;
  readonly chargedYen?: number;
  readonly ceilingYen?: number;
  readonly priceYen?: number;
};

export type FindingKind =
  | FileProblem['finding']
  | 'hole'
  | 'overlap'
  | 'reversed'
  | 'fixed-day-in-period'
  | 'above-price'
  | 'falling-charge'
  | 'above-ceiling'
  | 'base-unknown'
  | 'peak-overlap'
  | 'name-unknown'
  | 'figure-missing'
  | 'base-not-of-kind'
  | 'article-unknown'
  | 'name-twice'
  | 'never-used'
  | 'placeholder-unknown';
