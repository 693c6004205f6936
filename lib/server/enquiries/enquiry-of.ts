import 'server-only';
import type { EnquiryState } from '@/lib/rules/enquiries/enquiry-state';

const STATES: readonly string[] = ['open', 'answered', 'closed'] satisfies EnquiryState[];

function isState(status: string): status is EnquiryState {
  return STATES.includes(status);
}

/**
 * A row of an enquiry with its codes as the rules know them.
 *
 * @throws RangeError for a state that nobody knows
 */
export function enquiryOf<Row extends { readonly status: string; readonly wants: string }>(
  row: Row,
) {
  const { status } = row;
  if (!isState(status)) throw new RangeError(`no state of an enquiry: ${status}`);
  const wants: 'mail' | 'telephone' = row.wants === 'mail' ? 'mail' : 'telephone';
  return { ...row, status, wants };
}
