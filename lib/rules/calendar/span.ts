/** A span of numbers, as a condition of the terms: both ends inside; null without end. */
export interface Span {
  readonly from: number;
  readonly until: number | null;
}

/** Whether a number meets a condition; where there is none everything does, an unknown number too. */
export function isWithin(value: number | null, span: Span | undefined): boolean {
  if (span === undefined) return true;
  return value !== null && value >= span.from && (span.until === null || value <= span.until);
}

/** Whether every number that meets the inner condition meets the outer one. */
export function isCovered(inner: Span | undefined, outer: Span | undefined): boolean {
  if (outer === undefined) return true;
  if (inner === undefined || inner.from < outer.from) return false;
  return outer.until === null || (inner.until !== null && inner.until <= outer.until);
}
