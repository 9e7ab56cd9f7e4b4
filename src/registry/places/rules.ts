/** Degrees between which the country lies, rounded outward; they catch what was typed wrong and decide nothing else. */
export const countryBounds = { west: 73, east: 136, south: 3, north: 54 } as const;
const inside = (longitude: number, latitude: number): boolean =>
  longitude >= countryBounds.west && longitude <= countryBounds.east && latitude >= countryBounds.south && latitude <= countryBounds.north;

/** What is wrong with a position by itself: the two numbers the wrong way round, or not in the country. */
export const positionProblem = (longitude: number, latitude: number): "swapped" | "outside" | undefined =>
  inside(longitude, latitude) ? undefined : inside(latitude, longitude) ? "swapped" : "outside";

/** A place so far from every other of its town is looked at again. A setting of the desk, not law. */
export const farKilometres = 30;

/** Why a position is worth a second look; needs three others of the town to say anything. */
export const doubtOf = (nearest: number | null, others: number): string =>
  nearest !== null && others >= 3 && nearest > farKilometres
    ? `离同镇已标位置的单位最近也有 ${nearest} 公里，核对是否标错或行政区划是否变了`
    : "";
