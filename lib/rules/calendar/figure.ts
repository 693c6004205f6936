import type { FigureSource } from './figure-source';

/** A figure of a terms file that names the clause it carries out. */
export interface Figure extends FigureSource {
  readonly clause: string;
}
