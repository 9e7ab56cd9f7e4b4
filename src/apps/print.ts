export const say = (text: string): void => void process.stdout.write(`${text}\n`);

const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;
/** A cell of a printed table: filled up to a width in which a Chinese character takes two places, and one space at least. */
export const padded = (text: string, width: number): string => {
  let used = 0;
  for (const c of text) used += wide.test(c) ? 2 : 1;
  return text + " ".repeat(Math.max(1, width - used));
};
