/** Words that tell nothing of a network: those of the language, and those by which readers know whose lines follow. */
import { fullInterfaceName } from "../syntax/command.ts";
import { keywords } from "../syntax/keywords.ts";
import { CONFIG_LANGUAGES, isTitleWord, SENTENCE_WORDS } from "../syntax/readers/vocabulary.ts";
import { isSessionWord } from "../syntax/trivia.ts";

/** Whether a word may stay where nobody knows what it is. */
export function isPublicWord(word: string): boolean {
  if (word.length === 1) return true;
  const lower = word.toLowerCase();
  return (
    keywords().has(lower) ||
    isTitleWord(lower) ||
    isSessionWord(lower) ||
    SENTENCE_WORDS.has(lower) ||
    between.has(lower) ||
    languages.has(lower) ||
    fullInterfaceName(word) !== undefined
  );
}

/** More words between the words of a sentence, which commands have as well. */
const between = new Set("de en a an of for on in at with".split(" "));

/** Of fenced blocks. */
const languages = new Set([...CONFIG_LANGUAGES, "text", "txt", "console"]);
