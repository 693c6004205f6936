import arrangedAirFile from '../../terms/files/arranged-air@1.json';
import depositDomesticFile from '../../terms/files/deposit-domestic@1.json';
import standardDomesticFile from '../../terms/files/standard-domestic@1.json';
import standardOverseasFile from '../../terms/files/standard-overseas@1.json';
import webCardDomesticFile from '../../terms/files/web-card-domestic@1.json';
import type { Terms } from '../terms';

/** The five shipped files, as the rules receive them. */
export const webCardDomestic = webCardDomesticFile as unknown as Terms;
export const depositDomestic = depositDomesticFile as unknown as Terms;
export const arrangedAir = arrangedAirFile as unknown as Terms;
export const standardDomestic = standardDomesticFile as unknown as Terms;
export const standardOverseas = standardOverseasFile as unknown as Terms;
