import 'server-only';

/** @param answered false when the visitor went away before */
type Ending = (answered: boolean) => void;

// The proxy notes what is to be done, whoever watches requests does it: they load this module apart.
const shared = globalThis as { tabiyakuEnds?: Map<string, Ending> };

function ends(): Map<string, Ending> {
  shared.tabiyakuEnds ??= new Map();
  return shared.tabiyakuEnds;
}

/** Notes what is to be done when a request is over, however it ends. */
export function whenRequestEnds(requestId: string, then: Ending): void {
  ends().set(requestId, then);
}

/** A request is over: answered, or its visitor went away. */
export function requestEnded(requestId: string, answered: boolean): void {
  ends().get(requestId)?.(answered);
  ends().delete(requestId);
}
