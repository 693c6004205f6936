/** 「0312345678 内線123」 */
export const withExtension = (number: string, extension: string) => `${number} 内線${extension}`;
