import 'server-only';

/** @param answered false when the visitor went away before */
type Ending = (answered: boolean) => void;

// The proxy notes what is to be done, whoever watches requests does it: they load this module apart.
const shared = globalThis as { tabiyakuEnds?: Map<string, Ending | null> };

function ends(): Map<string, Ending | null> {
  shared.tabiyakuEnds ??= new Map();
  return shared.tabiyakuEnds;
}

/** A request has come. */
export function requestBegun(requestId: string): void {
  ends().set(requestId, null);
}

/** Notes what is to be done when a request is over, however it ends; at once when its visitor has already left. */
export function whenRequestEnds(requestId: string, then: Ending): void {
  if (ends().has(requestId)) ends().set(requestId, then);
  else then(false);
}

/** A request is over: answered, or its visitor went away. */
export function requestEnded(requestId: string, answered: boolean): void {
  ends().get(requestId)?.(answered);
  ends().delete(requestId);
}
