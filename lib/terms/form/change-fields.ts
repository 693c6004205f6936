import { chargeFields, chargeOf, sameCharge } from './charge-fields';
import {
  type Fields,
  type FormPart,
  type Loose,
  list,
  loose,
  numberOf,
  plain,
  put,
  revised,
  said,
  under,
} from './fields';

/** 変更手数料: for each step of the first fee table a share of its fee, a charge of its own, or no change at all. */
export const changePart: FormPart = {
  prefix: 'change.',
  read: (file) => {
    const fee = loose(file.changeFee);
    const steps = stepIds(file).map((id) => put(`steps.${id}.`, changeFields(stepOf(fee, id))));
    return Object.assign(
      { article: said(fee.article) },
      ...steps,
      put('otherwise.', fee.otherwise === undefined ? {} : chargeFields(fee.otherwise)),
    );
  },
  write: (file, fields) => {
    const was = loose(file.changeFee);
    const ids = stepIds(file);
    const typed = ids.flatMap((id) => writtenStep(id, under(fields, `steps.${id}.`), file));
    const others = list(was.steps).filter(({ step }) => !ids.includes(said(step)));
    const steps = [...typed, ...others];
    const otherwise = writtenOtherwise(under(fields, 'otherwise.'), file);
    if (steps.length === 0 && otherwise === undefined) {
      return file.changeFee ? { ...file, changeFee: null } : file;
    }
    const parts = { steps, otherwise };
    return { ...file, changeFee: revised(file, 'changeFee', { article: fields.article, parts }) };
  },
};

/** The steps of the first fee table, by which a change is charged. */
export function stepIds(file: Loose): readonly string[] {
  const [table = {}] = list(loose(file.cancellation).tables);
  return list(table.steps).map(({ id }) => said(id));
}

const stepOf = (fee: Loose, id: string) => list(fee.steps).find(({ step }) => step === id);

function changeFields(step: Loose | undefined): Fields {
  if (step === undefined) return { as: '' };
  if (step.charge !== undefined)
    return { as: 'charge', ...put('charge.', chargeFields(step.charge)) };
  return { as: 'share', share: said(step.percentOfCancellationFee) };
}

function writtenStep(id: string, fields: Fields, file: Loose): readonly Loose[] {
  if (fields.as === 'share') {
    const share = plain(fields.share) === '' ? '100' : fields.share;
    return [{ step: id, percentOfCancellationFee: numberOf(share) }];
  }
  if (fields.as !== 'charge') return [];
  const was = stepOf(loose(file.changeFee), id)?.charge;
  return [{ step: id, charge: typedCharge(under(fields, 'charge.'), was, file) }];
}

function writtenOtherwise(fields: Fields, file: Loose): unknown {
  return fields.kind ? typedCharge(fields, loose(file.changeFee).otherwise, file) : undefined;
}

function typedCharge(fields: Fields, was: unknown, file: Loose): unknown {
  const base = said(file.contractKind) === 'arranged-air' ? 'ticketPrice' : 'tourPrice';
  return was !== undefined && sameCharge(was, fields) ? was : chargeOf(fields, was, base);
}
