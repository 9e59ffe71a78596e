/** Words that tell nothing of a network: those of the language, and those by which readers know whose lines follow. */
import { isInterfaceName } from "../syntax/command.ts";
import { keywords } from "../syntax/keywords.ts";
import { isTitleWord } from "../syntax/readers/vocabulary.ts";
import { isSessionWord } from "../syntax/trivia.ts";

/** Whether a word may stay where nobody knows what it is. */
export function isPublicWord(word: string): boolean {
  if (word.length === 1) return true;
  const lower = word.toLowerCase();
  return (
    keywords().has(lower) ||
    isTitleWord(lower) ||
    isSessionWord(lower) ||
    between.has(lower) ||
    languages.has(lower) ||
    isInterfaceName(word)
  );
}

/** Words between the words of a sentence. */
const between = new Set(
  `the we you is are was this that these our then el los las un una que para se der die das und ist wir le les des est pour o os as uma per
  il gli и на для de en a an of for on in at with`.split(/\s+/),
);

/** Of fenced blocks. */
const languages = new Set([
  "ios",
  "cisco",
  "cisco-ios",
  "cisco_ios",
  "ios-xe",
  "iosxe",
  "text",
  "txt",
  "console",
]);
