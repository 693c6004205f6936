/**
 * 特別な配慮の審査: what a review of special assistance means for the application.
 *
 * @clause D2-4.6d
 * @param facts.carers travelers of the booking who come along as carers
 * @example // 'with-carer' and nobody else on the booking: 'carer-missing'
 */
export function assistanceOutcome(facts: {
  outcome: 'accept' | 'with-carer' | 'refuse';
  carers: number;
}): 'accepted' | 'carer-missing' | 'declined' {
  if (facts.outcome === 'refuse') return 'declined';
  if (facts.outcome === 'with-carer' && facts.carers === 0) return 'carer-missing';
  return 'accepted';
}
