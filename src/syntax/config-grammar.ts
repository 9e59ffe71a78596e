/**
 * The outer level of the grammar: a configuration is a list of statements, a statement is a command and perhaps a
 * section, a section is a list of statements between an indent and an outdent. One token a line; which lines belong to
 * which section was decided before (`sections.ts`), so that every token list parses.
 */
import { createToken, EmbeddedActionsParser, type IToken, type TokenType } from "chevrotain";
import type { Statement } from "./ast.ts";

const CommandLine = createToken({ name: "CommandLine" });
const Indent = createToken({ name: "Indent" });
const Outdent = createToken({ name: "Outdent" });

/** Opens or closes a section. */
type Bracket = "indent" | "outdent";

/** A line of a configuration, as the statement that it will be without its children, or what stands between lines. */
export type Entry = Statement | Bracket;

/** The same tokens for all texts, because one is needed for every line: the statements are kept beside them. */
const commandLine = bareToken(CommandLine);
const brackets: Readonly<Record<Bracket, IToken>> = {
  indent: bareToken(Indent),
  outdent: bareToken(Outdent),
};

function bareToken(tokenType: TokenType): IToken {
  return {
    image: "",
    startOffset: 0,
    tokenTypeIdx: tokenType.tokenTypeIdx ?? 0,
    tokenType,
    payload: undefined,
  };
}

/** The outer grammar. One instance serves all; `read` is not re-entrant and need not be. */
export class ConfigGrammar extends EmbeddedActionsParser {
  private entries: readonly Entry[] = [];
  /** How many entries were taken. */
  private taken = 0;

  constructor(options: { readonly skipValidations: boolean }) {
    super([CommandLine, Indent, Outdent], { maxLookahead: 1, ...options });
    this.performSelfAnalysis();
  }

  /** Builds statements from entries whose brackets are balanced. */
  read(entries: readonly Entry[]): readonly Statement[] {
    this.entries = entries;
    this.taken = 0;
    this.input = entries.map((entry) => (typeof entry === "string" ? brackets[entry] : commandLine));
    return this.config();
  }

  readonly config = this.RULE("config", (): Statement[] => {
    const statements: Statement[] = [];
    this.MANY(() => statements.push(this.SUBRULE(this.statement)));
    return statements;
  });

  private readonly statement = this.RULE("statement", (): Statement => {
    this.CONSUME(CommandLine);
    const statement = this.entries[this.taken++] as Statement;
    const children = this.OPTION(this.children);
    return children === undefined ? statement : { ...statement, children };
  });

  private readonly section = this.RULE("section", (): Statement[] => {
    const statements: Statement[] = [];
    this.CONSUME(Indent);
    this.taken++;
    this.MANY(() => statements.push(this.SUBRULE(this.statement)));
    this.CONSUME(Outdent);
    this.taken++;
    return statements;
  });

  /** A field, so that not every line makes a function. */
  private readonly children = (): Statement[] => this.SUBRULE(this.section);
}

const grammar = new ConfigGrammar({ skipValidations: true });

/** Builds the statements of one configuration from its entries, whose brackets are balanced. */
export function parseConfig(entries: readonly Entry[]): readonly Statement[] {
  return grammar.read(entries);
}
