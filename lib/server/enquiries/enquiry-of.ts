import 'server-only';
import { ENQUIRY_STATES } from '@/lib/rules/enquiries/enquiry-state';
import { knownWord } from '../system/known-word';

/**
 * A row of an enquiry with its codes as the rules know them.
 *
 * @throws RangeError for a state, or a way to be answered, that nobody knows
 */
export function enquiryOf<Row extends { readonly status: string; readonly wants: string }>(
  row: Row,
) {
  const status = knownWord(ENQUIRY_STATES, row.status, 'state of an enquiry');
  const wants = knownWord(['mail', 'telephone'], row.wants, 'way to be answered');
  return { ...row, status, wants };
}
