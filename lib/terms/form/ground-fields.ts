import { CANCELLATION_GROUNDS } from '@/lib/rules/cancellation/free-grounds';
import { type FormPart, list, newFigure, said } from './fields';

/** 取消料のかからない理由: for each whether it is one, and until when it can be declared. */
export const groundPart: FormPart = {
  prefix: 'grounds.',
  read: (file) =>
    Object.fromEntries(
      CANCELLATION_GROUNDS.map((ground) => [
        ground,
        said(list(file.freeGrounds).find((one) => one.ground === ground)?.declaredUntil),
      ]),
    ),
  write: (file, fields) => {
    const was = list(file.freeGrounds);
    const kept = was.flatMap((one) => {
      const declaredUntil = fields[said(one.ground)];
      return declaredUntil ? [{ ...one, declaredUntil }] : [];
    });
    const known = new Set(was.map(({ ground }) => ground));
    const added = CANCELLATION_GROUNDS.filter((ground) => fields[ground] && !known.has(ground)).map(
      (ground) => ({ ...newFigure(file, was[0]), ground, declaredUntil: fields[ground] }),
    );
    const freeGrounds = [...kept, ...added];
    return freeGrounds.length === 0 && was.length === 0 ? file : { ...file, freeGrounds };
  },
};
