import type { TypedContact } from '@/lib/schemas/booking/contact';

/** The fields of the form for a contact that was given before. */
export function contactValues(contact: TypedContact | null): Record<string, string> {
  if (contact === null) return {};
  const { emergency, ...own } = contact;
  return {
    ...own,
    'emergency.name': emergency?.name ?? '',
    'emergency.relation': emergency?.relation ?? '',
    'emergency.phone': emergency?.phone ?? '',
  };
}
