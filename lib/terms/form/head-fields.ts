import { dayOf, type FormPart, type Loose, loose, numberOf, said } from './fields';

/** 基本: what the terms are called, from when they count, and the prices they are for. */
export const headPart: FormPart = {
  prefix: 'head.',
  read: (file) => {
    const cancellation = loose(file.cancellation);
    const prices = loose(cancellation.prices);
    return {
      title: said(loose(file.title).ja),
      firstDay: said(file.firstDay),
      kind: said(file.contractKind),
      lowest: said(prices.from),
      highest: said(prices.until),
      trips: onlyTrip(cancellation),
    };
  },
  write: (file, { title = '', firstDay, kind, lowest, highest, trips }) => {
    const cancellation = loose(file.cancellation);
    const prices = { from: numberOf(lowest), until: numberOf(highest) };
    return {
      ...file,
      firstDay: dayOf(firstDay),
      title: { ...loose(file.title), ja: title.trim() },
      contractKind: kind || file.contractKind,
      cancellation: {
        ...cancellation,
        prices: { ...loose(cancellation.prices), ...prices },
        trips: trips === onlyTrip(cancellation) ? cancellation.trips : trips ? [trips] : undefined,
      },
    };
  },
};

/** The one kind of trip that the terms are for; empty where they are for both. */
function onlyTrip({ trips }: Loose): string {
  return Array.isArray(trips) && trips.length === 1 ? said(trips[0]) : '';
}
