/** A text is not what it was when it was first read in this run: somebody changed or removed the file. The message says so. */
export class ChangedText extends Error {
  constructor(path: string) {
    super(`${path} changed while it was being checked: run again`);
  }
}
