/**
 * Answers that are found once for each object. Texts, devices and clouds never change once they are built, so an answer holds as long
 * as the object that it is about, and goes with it: nobody has to say when to forget.
 */

/** The same function, which works once for each object that it is given and gives that answer again. */
export function remembered<Key extends object, Answer>(find: (key: Key) => Answer): (key: Key) => Answer {
  const answers = new WeakMap<Key, Answer>();
  return (key) => {
    const known = answers.get(key);
    if (known !== undefined || answers.has(key)) return known as Answer;
    const answer = find(key);
    answers.set(key, answer);
    return answer;
  };
}

/**
 * The same for parts of trees, which are soon gone while the answer is made of other parts: the answer stays with the object itself, unseen
 * by who lists its properties. In a `WeakMap` it would be old before its time: the collector of young objects takes all answers
 * in an old table for alive, and with them whole trees.
 */
export function rememberedWith<Key extends object, Answer extends object>(
  find: (key: Key) => Answer,
): (key: Key) => Answer {
  const place = Symbol("answer");
  return (key: Key & { readonly [place]?: Answer }) => {
    const known = key[place];
    if (known !== undefined) return known;
    const answer = find(key);
    Object.defineProperty(key, place, { value: answer });
    return answer;
  };
}

/**
 * The same for objects of which most are met once and soon gone: a `WeakMap` would be cleared and laid out anew all the time. Holds the
 * answers about the last `size` objects at least, and about twice as many at most.
 */
export function rememberedLately<Key extends object, Answer>(
  size: number,
  find: (key: Key) => Answer,
): (key: Key) => Answer {
  let young = new Map<Key, Answer>();
  let old = young;
  return (key) => {
    const known = young.get(key);
    if (known !== undefined || young.has(key)) return known as Answer;
    const answer = old.has(key) ? (old.get(key) as Answer) : find(key);
    if (young.size >= size) {
      old = young;
      young = new Map();
    }
    young.set(key, answer);
    return answer;
  };
}
