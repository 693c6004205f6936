import { CHANGE_CAUSES } from '@/lib/rules/contract/change-exemption';
import { TYPED_GROUNDS } from '@/lib/schemas/staff/tour-change';
import type { ChangeForm } from '@/lib/server/desk/change-form';
import { changeCauseWords, priceGroundWords } from '@/lib/wording/cancellation/tour-change';
import { tripLineInWords } from '@/lib/wording/cancellation/trip-lines';

/** So much of a line stands in a choice. */
const SHOWN = 40;

/** What can be chosen in the form of a change; each line of the trip with what it says now. */
export function changeChoices({ lines }: ChangeForm) {
  return {
    causes: CHANGE_CAUSES.map((value) => ({ value, label: changeCauseWords[value] })),
    grounds: TYPED_GROUNDS.map((value) => ({ value, label: priceGroundWords[value] })),
    lines: lines.map(({ key, text }) => ({
      value: key,
      label: `${tripLineInWords(key)}：${shortened(text)}`,
    })),
  };
}

function shortened(text: string): string {
  const letters = [...text];
  return letters.length <= SHOWN ? text : `${letters.slice(0, SHOWN).join('')}…`;
}
