import 'server-only';
import { notFound } from 'next/navigation';
import { addressOf, nameInAddress, type TermsName } from '@/lib/terms/terms-name';

/** The version that a page's address names, or that the page has tied to its form. 404 for what cannot be one. */
export function addressedTerms(given: unknown): TermsName {
  const text =
    typeof given === 'string'
      ? given.replace(/%7e/i, '~')
      : addressOf((given ?? {}) as Partial<TermsName> as TermsName);
  return nameInAddress(text) ?? notFound();
}
