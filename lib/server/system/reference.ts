import 'server-only';
import { randomInt } from 'node:crypto';
import { REFERENCE_SIGNS, type ReferenceKind } from '@/lib/schemas/form/reference';

/** 予約番号・受付番号: two letters that say of what, and eight signs drawn at random. */
export function newReference(kind: ReferenceKind): string {
  return `${kind}${Array.from({ length: 8 }, () => REFERENCE_SIGNS[randomInt(32)]).join('')}`;
}
