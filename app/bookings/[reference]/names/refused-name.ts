import type { FormError } from '@/lib/schemas/form/form-state';

/** What was refused, at the field where it begins when it is about somebody's name. */
export function refusedName(
  refusal: { readonly kind: 'refused'; readonly position?: number; readonly field?: string },
  message: string,
): FormError {
  const { position, field } = refusal;
  if (position === undefined || field === undefined) return { message };
  return { name: `travelers.${position}.${field}`, message };
}
