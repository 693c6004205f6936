import { isRefusal } from '@/lib/rules/calendar/refusal';
import { changeCompensation as rule } from '@/lib/rules/contract/change-compensation';
import {
  CHANGE_CAUSES,
  type ChangeExemption,
  changeExemption,
} from '@/lib/rules/contract/change-exemption';
import type { Terms } from '@/lib/rules/terms';
import { toldRefusal } from '@/lib/wording/terms/told';
import { toldCompensation } from '@/lib/wording/terms/told-contract';
import { toldExempt } from '@/lib/wording/terms/told-exempt';
import type { CaseFields } from '../case-fields';
import type { Kind } from '../kind';

/** 変更補償金. */
export const changeCompensation: Kind = {
  evaluate(fields, terms) {
    const answer = ask(fields, terms);
    if (isRefusal(answer)) return answer;
    const { ratePerMille, payable, dueDate, article, exempt } = answer;
    const left = exempt.length === 0 ? {} : { exempt };
    return { ratePerMille, payableYen: payable, dueDate, article, ...left };
  },
  explain(fields, terms) {
    const answer = ask(fields, terms);
    if (isRefusal(answer)) return [toldRefusal(answer)];
    const figure = terms.changeCompensation;
    const { exempt } = answer;
    return [
      ...toldExempt(exempt, figure),
      ...toldCompensation(answer, figure?.rows[0]?.clause ?? null, figure),
    ];
  },
};

function ask(fields: CaseFields, terms: Terms) {
  const departureDate = fields.date('departureDate');
  const returnDate = fields.date('returnDate');
  if (returnDate < departureDate) throw fields.error('returnDate', 'on or after departureDate');
  const changes = fields.list('changes').map((change) => ({
    row: change.count('row'),
    unit: change.label('unit'),
    notifiedOn: change.date('notifiedOn'),
    inTitle: change.flag('inTitle', false),
    sleeper: change.flag('sleeper', false),
    exempt: exemptionOf(change, terms),
  }));
  const exempt = changes.flatMap(({ exempt: why }, place) =>
    why === null ? [] : [{ change: place + 1, kind: why.kind, reason: why.reason }],
  );
  const answer = rule(
    {
      tourPrice: fields.yen('tourPriceYen'),
      departureDate,
      returnDate,
      changes: changes.filter((change) => change.exempt === null),
    },
    terms,
  );
  return isRefusal(answer) ? answer : { ...answer, exempt };
}

/** Why a change is not compensated, null where it is: asked only where the case says what caused it. */
function exemptionOf(change: CaseFields, terms: Terms): ChangeExemption | null {
  const circumstances = {
    cause:
      change.optionalText('cause') === null ? 'supplier' : change.oneOf('cause', CHANGE_CAUSES),
    overbooked: change.flag('overbooked', false),
    partTerminated: change.flag('partTerminated', false),
    onlyOrderChanged: change.flag('onlyOrderChanged', false),
    onlyRenamed: change.flag('onlyRenamed', false),
    companyChangedForBetter: change.flag('companyChangedForBetter', false),
    liabilityClear: change.flag('liabilityClear', false),
  } as const;
  const answer = changeExemption(circumstances, terms);
  return isRefusal(answer) || answer.kind === 'payable' ? null : answer;
}
