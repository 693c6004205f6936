/**
 * 手配に不可欠な情報: what is missing before an application can be taken.
 *
 * Declining to give personal data, or to agree to their use, means that no booking is made; the form says so beside
 * the field.
 *
 * @clause D1-3n
 * @clause D3-32.3
 * @param facts.required names of the fields that the arrangement cannot do without
 * @example // age required and not given: ['age']
 */
export function missingDetails(facts: {
  required: readonly string[];
  given: Readonly<Record<string, string>>;
  agreedToUse: boolean;
}): readonly string[] {
  const missing = facts.required.filter((field) => (facts.given[field] ?? '').trim() === '');
  return facts.agreedToUse ? missing : [...missing, 'agreement'];
}
