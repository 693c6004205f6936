import { chargeFields, chargeOf, sameCharge } from './charge-fields';
import { type FormPart, type Loose, list, loose, newFigure, put, said, under } from './fields';

/** 表のほかの定め: before the payment, what is never refunded, and what is received after the start. */
export const besidePart: FormPart = {
  prefix: 'beside.',
  read: (file) => {
    const { beforePayment, kept, receivedAfterStart } = loose(file.cancellation);
    return {
      unpaid: said(loose(beforePayment).until),
      late: said(loose(receivedAfterStart).counts),
      kept: said(loose(kept).counts),
      ...put('charge.', kept === undefined ? {} : chargeFields(loose(kept).charge)),
    };
  },
  write: (file, fields) => {
    const cancellation = loose(file.cancellation);
    const { unpaid, late } = fields;
    return {
      ...file,
      cancellation: {
        ...cancellation,
        beforePayment: unpaid
          ? { ...figureOf(file, 'beforePayment', 'before-payment'), until: unpaid }
          : undefined,
        receivedAfterStart: late
          ? { ...figureOf(file, 'receivedAfterStart'), counts: late }
          : undefined,
        kept: fields.kept ? writtenKept(file, fields) : undefined,
      },
    };
  },
};

function writtenKept(file: Loose, fields: Readonly<Record<string, string>>): Loose {
  const before = loose(loose(file.cancellation).kept);
  const typed = under(fields, 'charge.');
  const base = said(file.contractKind) === 'arranged-air' ? 'ticketPrice' : 'tourPrice';
  const charge = sameCharge(before.charge, typed)
    ? before.charge
    : chargeOf(typed, before.charge, base);
  return { ...figureOf(file, 'kept', 'kept'), charge, counts: fields.kept };
}

/** What stands there already, else a new figure under an id. */
function figureOf(file: Loose, key: string, id?: string): Loose {
  const cancellation = loose(file.cancellation);
  const was = loose(cancellation[key]);
  if (was.article !== undefined) return was;
  const [table = {}] = list(cancellation.tables);
  const figure = newFigure(file, loose(table.afterStart));
  return id === undefined ? figure : { id, ...figure };
}
