import 'server-only';
import { log } from './log';

/** Where it failed: the places of a stack without its message. */
export function placesIn(stack: string | undefined): string[] {
  const lines = stack?.split('\n').filter((line) => line.trim().startsWith('at ')) ?? [];
  return lines.slice(0, 8).map((line) => line.trim());
}

/** Records an unknown failure under the reference number that the traveler sees. */
export function logFailure(
  error: unknown,
  request: { requestId: string; method: string; route: string },
): void {
  const failure = error as Error & { digest?: string; code?: string };
  log().error(
    {
      ...request,
      reference: failure.digest,
      kind: failure.name,
      code: failure.code,
      at: placesIn(failure.stack),
    },
    'request failed',
  );
}
