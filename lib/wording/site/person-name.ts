/** 姓 名; the one there is for people of one name. */
export function personName(family: string | null, given: string | null): string {
  return [family, given].filter(Boolean).join(' ');
}
