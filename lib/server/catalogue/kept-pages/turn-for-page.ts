import 'server-only';
import { whenRequestEnds } from '../../system/http/ends-of-requests';
import { SHARE, TurnsToMake } from '../../system/http/turns-to-make';
import { pageStore } from './page-store';

let own: TurnsToMake | undefined;

function turnsToMake(): TurnsToMake {
  if (own !== undefined) return own;
  const ours = new TurnsToMake(SHARE, () => performance.now());
  pageStore().made = (address) => ours.done(address);
  own = ours;
  return ours;
}

/** Whether the page of an address is kept, so that it costs nothing to answer with it. */
export function isKept(address: string): boolean {
  return pageStore().has(address);
}

/**
 * Lets a request for a public page through: at once when the page is kept, in its turn when it has to be made.
 * @returns null, or after how many seconds the client may come back
 */
export async function turnForPage(
  address: string,
  { client, requestId }: { client: string; requestId: string },
): Promise<number | null> {
  if (isKept(address)) return null;
  const turns = turnsToMake();
  const gone = new AbortController();
  // A page that could not be made ends its turn with the answer. Whoever went away no longer waits; the page that is
  // being made for them is still made, and ends the turn itself.
  whenRequestEnds(requestId, (answered) => (answered ? turns.done(address) : gone.abort()));
  if (await turns.take(address, client, gone.signal)) return null;
  return turns.secondsUntilTurn(client);
}
