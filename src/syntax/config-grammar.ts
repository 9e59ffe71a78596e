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

/** One line as a token: the statement that it will be, without its children. */
export interface CommandToken extends IToken {
  readonly payload: Statement;
}

/** Opens a section. */
export const INDENT: IToken = bareToken(Indent);
/** Closes a section. */
export const OUTDENT: IToken = bareToken(Outdent);

const commandLineIndex = CommandLine.tokenTypeIdx ?? 0;

/** The token of one command line. Written out, because it is made for every line. */
export function commandToken(statement: Statement): CommandToken {
  return {
    image: "",
    startOffset: 0,
    tokenTypeIdx: commandLineIndex,
    tokenType: CommandLine,
    payload: statement,
  };
}

function bareToken(tokenType: TokenType): IToken {
  return {
    image: "",
    startOffset: 0,
    tokenTypeIdx: tokenType.tokenTypeIdx ?? 0,
    tokenType,
    payload: undefined,
  };
}

/** The outer grammar. One instance serves all. */
export class ConfigGrammar extends EmbeddedActionsParser {
  constructor(options: { readonly skipValidations: boolean }) {
    super([CommandLine, Indent, Outdent], { maxLookahead: 1, ...options });
    this.performSelfAnalysis();
  }

  readonly config = this.RULE("config", (): Statement[] => {
    const statements: Statement[] = [];
    this.MANY(() => statements.push(this.SUBRULE(this.statement)));
    return statements;
  });

  private readonly statement = this.RULE("statement", (): Statement => {
    const token = this.CONSUME(CommandLine) as CommandToken;
    let statement = token.payload;
    this.OPTION(() => {
      const children = this.SUBRULE(this.section);
      statement = { ...statement, children };
    });
    return statement;
  });

  private readonly section = this.RULE("section", (): Statement[] => {
    const statements: Statement[] = [];
    this.CONSUME(Indent);
    this.MANY(() => statements.push(this.SUBRULE(this.statement)));
    this.CONSUME(Outdent);
    return statements;
  });
}

const grammar = new ConfigGrammar({ skipValidations: true });

/** Builds the statements of one configuration from its tokens, whose indents and outdents are balanced. */
export function parseConfig(tokens: IToken[]): readonly Statement[] {
  grammar.input = tokens;
  return grammar.config();
}
