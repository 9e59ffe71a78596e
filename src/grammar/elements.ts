/** What a catalogue file says, line by line, before anything is checked or compiled. */

/** A place in a catalogue file: 1-based line and column. */
export interface Place {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/** A name as written, and where. */
export interface Name {
  readonly text: string;
  readonly at: Place;
}

/** One part of a command in the notation of grammar/README.md. */
export type Element =
  | { readonly type: "keyword"; readonly text: string; readonly field?: Name; readonly at: Place }
  | { readonly type: "value"; readonly value: string; readonly field?: Name; readonly at: Place }
  | { readonly type: "fragment"; readonly name: string; readonly prefix?: Name; readonly at: Place }
  | { readonly type: "sequence"; readonly items: readonly Element[]; readonly at: Place }
  | { readonly type: "optional"; readonly item: Element; readonly field?: Name; readonly at: Place }
  | {
      readonly type: "choice";
      readonly branches: readonly Element[];
      readonly field?: Name;
      readonly at: Place;
    }
  | { readonly type: "options"; readonly items: readonly Element[]; readonly at: Place }
  | { readonly type: "repeat"; readonly item: Element; readonly at: Place };

/** What follows a `;`: a name and its arguments. */
export interface Attribute {
  readonly name: Name;
  readonly values: readonly Name[];
}

/** One line of a catalogue file. */
export type Entry =
  | { readonly type: "help"; readonly text: string; readonly at: Place }
  | {
      readonly type: "mode";
      readonly modes: readonly Name[];
      readonly prompts: readonly string[];
      readonly at: Place;
    }
  | { readonly type: "fragment"; readonly name: Name; readonly words: Element; readonly at: Place }
  | {
      readonly type: "name";
      readonly name: Name;
      readonly label: string;
      readonly attributes: readonly Attribute[];
      readonly at: Place;
    }
  | { readonly type: "interfaces"; readonly types: readonly string[]; readonly at: Place }
  | {
      readonly type: "command";
      readonly kind: Name;
      readonly words: Element;
      readonly opens?: Name;
      readonly attributes: readonly Attribute[];
      readonly at: Place;
    };
