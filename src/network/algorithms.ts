/** Which algorithms are weak: those that IOS XE refuses from 17.11.1a on (and IKEv1 with them), and IPsec sets that do not protect. */
const WEAK_ENCRYPTION = new Set(["des", "3des"]);
const WEAK_HASH = new Set(["md5"]);
const WEAK_GROUPS = new Set([1, 2, 5]);
const WEAK_TRANSFORMS = new Set([
  "esp-des",
  "esp-3des",
  "esp-md5-hmac",
  "ah-md5-hmac",
  "esp-null",
  "esp-gmac",
]);

export function isWeakEncryption(encryption: string): boolean {
  return WEAK_ENCRYPTION.has(encryption);
}

export function isWeakHash(hash: string): boolean {
  return WEAK_HASH.has(hash);
}

/** Diffie-Hellman groups of 1536 bits or less. */
export function isWeakGroup(group: number): boolean {
  return WEAK_GROUPS.has(group);
}

/** The weak words of a transform set; GMAC and NULL do not encrypt. */
export function weakTransforms(algorithms: readonly string[]): readonly string[] {
  return algorithms.filter((word) => WEAK_TRANSFORMS.has(word) || word.startsWith("esp-gmac"));
}

/** ESP encrypts and nothing authenticates: no -hmac, no GCM or GMAC, no AH. */
export function lacksIntegrity(algorithms: readonly string[]): boolean {
  return (
    algorithms.some((word) => word.startsWith("esp-")) &&
    !algorithms.some(
      (word) => word.endsWith("-hmac") || word.startsWith("esp-gcm") || word.startsWith("esp-gmac"),
    )
  );
}
