import { isRefusal } from '@/lib/rules/calendar/refusal';
import { changeCompensation as rule } from '@/lib/rules/contract/change-compensation';
import type { Terms } from '@/lib/rules/terms';
import type { CaseFields } from '../case-fields';
import type { Kind } from '../kind';
import { clausesOf, inYen, told, toldRefusal } from '../told';

/** 変更補償金. */
export const changeCompensation: Kind = {
  evaluate(fields, terms) {
    const answer = ask(fields, terms);
    if (isRefusal(answer)) return answer;
    const { ratePerMille, payable, dueDate, article } = answer;
    return { ratePerMille, payableYen: payable, dueDate, article };
  },
  explain(fields, terms) {
    const answer = ask(fields, terms);
    if (isRefusal(answer)) return [toldRefusal(answer)];
    const { ratePerMille, payable, dueDate, article } = answer;
    const percent = ratePerMille / 10;
    return [
      told(
        `変更の率の合計は${percent}%です（${article}）。`,
        `The rates add up to ${percent}% (${article}).`,
        terms.changeCompensation?.rows[0]?.clause,
      ),
      dueDate === null
        ? told(
            'お一人様の額が下限に満たないため、お支払いはありません。',
            'Below the minimum for a traveler: nothing is paid.',
            clausesOf(['D2-21.2b', 'D3-26.2'], terms.changeCompensation),
          )
        : told(
            `お支払い額は${inYen.ja(payable)}、期限は${dueDate}です。`,
            `${inYen.en(payable)} is paid by ${dueDate}.`,
            clausesOf(['D2-21.1', 'D2-21.2a', 'D3-26.1', 'D3-26.2'], terms.changeCompensation),
          ),
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
  }));
  return rule({ tourPrice: fields.yen('tourPriceYen'), departureDate, returnDate, changes }, terms);
}
