/**
 * Whether one thing was noted after another. Times to come are of a clock that has been set back since, and say nothing. Pure.
 * @param now ms since the epoch, as both times
 */
export const isAfter = (one: { at: number }, other: { at: number }, now: number): boolean =>
  one.at > other.at && one.at <= now;
