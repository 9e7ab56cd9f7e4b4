/**
 * A condition in SQL: the employer in this column was not merged into another. What both had stays with the merged one and would
 * count twice in lists and sums by area that do not read the employer itself (decision 0011).
 */
export const notMerged = (column: string): string => `not exists (select 1 from registry.employer_alias m where m.alias_id = ${column})`;
