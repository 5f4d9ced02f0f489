/** Tells of each call before it is carried out, by the name of the object and of the method: "Range.getValues". */
export type Told = (call: string) => void;

type Method = (...given: never[]) => unknown;

function isMethod(member: unknown): member is Method {
  return typeof member === "function";
}

/**
 * An object that has what is modeled and nothing else: asking it for any other member throws, so that no test passes on
 * something the fake does not know about.
 */
export function strict<T extends object>(name: string, members: Partial<T>, told: Told): T {
  const wrapped = Object.fromEntries(
    Object.entries(members).map(([key, member]) => [key, isMethod(member) ? counted(key, member) : member]),
  );
  const proxy = new Proxy(wrapped, {
    get(target, key) {
      if (typeof key === "symbol" || Object.hasOwn(target, key)) return Reflect.get(target, key);
      // JSON.stringify and promises ask any object for these.
      if (key === "toJSON" || key === "then") return undefined;
      throw new Error(`The fake has no ${name}.${key}.`);
    },
    set(_, key) {
      throw new Error(`${name}.${String(key)} cannot be set.`);
    },
  });
  return proxy as T;

  function counted(key: string, method: Method) {
    return (...given: never[]) => {
      told(`${name}.${key}`);
      const answer = method(...given);
      // A method that gives back its own object, as setters do, gives back the strict one.
      return answer === members ? proxy : answer;
    };
  }
}
