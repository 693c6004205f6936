import 'server-only';

/** Whether no real money moves, which every screen says: the payment adapter is the sandbox. */
export function isDemonstration(adapter: string | undefined): boolean {
  return (adapter || 'sandbox') === 'sandbox';
}
