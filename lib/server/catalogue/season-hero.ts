import 'server-only';
import { type Season, seasons } from '@/lib/schemas/catalogue/codes';
import { knownWord } from '../system/known-word';

/** The season in which a tour is pictured. */
export function seasonHeroOf(row: { readonly seasonHero: string }): Season {
  return knownWord(seasons, row.seasonHero, 'season');
}
