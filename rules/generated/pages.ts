// Written by `npm run generate` from rules/<topic>/<rule>.ts and .md: do not edit.

/** The page of every rule by the rule's id, as Markdown. Load it with `import()`, it is large. */
export const pages: ReadonlyMap<string, string> = new Map([
]);
