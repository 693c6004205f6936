import 'server-only';
import { SHARE, TurnsToMake } from '../../system/http/turns-to-make';
import { pageStore } from './page-store';

let turns: TurnsToMake | undefined;

function turnsToMake(): TurnsToMake {
  if (turns !== undefined) return turns;
  const ours = new TurnsToMake(SHARE, () => performance.now());
  pageStore().made = (address) => ours.done(address);
  turns = ours;
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
export async function turnForPage(address: string, client: string): Promise<number | null> {
  if (isKept(address)) return null;
  if (await turnsToMake().take(address, client)) return null;
  return turnsToMake().secondsUntilTurn(client);
}
