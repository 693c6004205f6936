import type { FormError } from '@/lib/schemas/form/form-state';
import { travelersPageWords } from '@/lib/wording/booking/travelers-page';

/** 「2人目：姓を入れてください。」: the same error of several people must not read alike. */
export function withPerson(error: FormError): FormError {
  const place = /^travelers\.(\d+)\./.exec(error.name ?? '')?.[1];
  if (place === undefined) return error;
  return { ...error, message: travelersPageWords.errorOf(Number(place), error.message) };
}
