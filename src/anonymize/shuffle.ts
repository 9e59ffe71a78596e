/** Some numbers in another order, of which any one is told without drawing the others. */
import { type Draw, drawNumber } from "./key.ts";

/** More than tell neighbours apart in any subnet. */
const rounds = 12;

/**
 * The number that takes the place of one of `0` to `count - 1`: a different one for each, and never itself. All are one ring in an order that
 * is drawn, and each moves on by one.
 *
 * @param count at least 2
 * @param name what the numbers are of: others have another order
 */
export function otherPlace(number: bigint, count: bigint, name: string, draw: Draw): bigint {
  let place = number;
  for (let round = 0; round < rounds; round++) place = swapped(place, count, `${name} ${round}`, draw);
  place = (place + 1n) % count;
  for (let round = rounds - 1; round >= 0; round--) place = swapped(place, count, `${name} ${round}`, draw);
  return place;
}

/** One round of "swap or not" (Hoang, Morris and Rogaway, 2012): pairs with a drawn sum change places, or do not. Its own reverse. */
function swapped(place: bigint, count: bigint, name: string, draw: Draw): bigint {
  const sum = drawNumber(draw, `hosts ${name}`, count);
  const partner = (sum - place + count) % count;
  const greater = place > partner ? place : partner;
  const bits = draw(`swaps ${name} ${greater >> 8n}`);
  const bit = Number(greater & 255n);
  return ((bits[bit >> 3] ?? 0) >> (bit & 7)) & 1 ? partner : place;
}
