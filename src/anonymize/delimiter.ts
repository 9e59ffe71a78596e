/** Where texts of banners end. */

/** What the text of a banner begins with, and ends at: `^C` or any character. */
export function delimiterOf(text: string): string {
  return text.startsWith("^C") ? "^C" : text.slice(0, 1);
}
