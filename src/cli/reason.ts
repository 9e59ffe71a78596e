/** Why the system refused, in words. */

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "no such file or folder",
  EACCES: "no permission to read it",
  EPERM: "no permission to read it",
  EISDIR: "is a folder",
  ENOTDIR: "no such file or folder",
  ELOOP: "its links lead in a circle",
  ENAMETOOLONG: "the name is too long",
  EMFILE: "too many open files",
  ENXIO: "is no file",
  ERR_FS_FILE_TOO_LARGE: "larger than 2 GiB",
  ERR_STRING_TOO_LONG: "larger than 512 MiB",
};

/** The reason as an end of a sentence. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return reasons[code] ?? (code === "" ? "cannot be read" : `cannot be read (${code})`);
}
