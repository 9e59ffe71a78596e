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
