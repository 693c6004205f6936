import { dayOf, type FormPart, loose, numberOf, said } from './fields';

/** 基本: what the terms are called, from when they count, and the prices they are for. */
export const headPart: FormPart = {
  prefix: 'head.',
  read: (file) => {
    const { prices: asked, trips } = loose(file.cancellation);
    const prices = loose(asked);
    return {
      title: said(loose(file.title).ja),
      firstDay: said(file.firstDay),
      kind: said(file.contractKind),
      lowest: said(prices.from),
      highest: said(prices.until),
      trips: Array.isArray(trips) && trips.length === 1 ? said(trips[0]) : '',
    };
  },
  write: (file, { title = '', firstDay, kind, lowest, highest, trips }) => ({
    ...file,
    firstDay: dayOf(firstDay),
    title: { ...loose(file.title), ja: title.trim() },
    contractKind: kind || file.contractKind,
    cancellation: {
      ...loose(file.cancellation),
      prices: { from: numberOf(lowest), until: numberOf(highest) },
      trips: trips ? [trips] : undefined,
    },
  }),
};
