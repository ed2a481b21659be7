/** Fetches what the map shows. */

/** @typedef {"nothing" | "loading" | "ready" | "failed"} Progress */

/** Fetches one thing at a time: what is asked for last wins. `T` is what is made of the answer. @template T */
export class Loader {
  /** @type {Progress} */
  progress = "nothing";
  /** The address of what was loaded last. @type {string | null} */
  source = null;
  /** @type {AbortController | null} */
  #running = null;
  #read;
  #take;

  /**
   * @param {(answer: Response) => Promise<T>} read
   * @param {(loaded: T | null, progress: Progress) => void} take told of each change; `loaded` when it is ready
   */
  constructor(read, take) {
    this.#read = read;
    this.#take = take;
  }

  /**
   * @param {string} source address
   */
  async load(source) {
    this.#running?.abort();
    const running = new AbortController();
    this.#running = running;
    this.#tell("loading", null);
    try {
      const answer = await fetch(source, {signal: running.signal});
      if (!answer.ok) throw new Error(`${answer.status} ${source}`);
      const loaded = await this.#read(answer);
      if (this.#running !== running) return;
      this.source = source;
      this.#tell("ready", loaded);
    } catch (error) {
      if (this.#running !== running) return;
      console.error("could not load", error);
      this.#tell("failed", null);
    }
  }

  /** Give up what is being fetched, and forget what was. */
  stop() {
    this.#running?.abort();
    this.#running = null;
    this.source = null;
    this.progress = "nothing";
  }

  /**
   * @param {Progress} progress
   * @param {T | null} loaded
   */
  #tell(progress, loaded) {
    this.progress = progress;
    this.#take(loaded, progress);
  }
}

/**
 * Return the JSON at an address.
 * @param {string} source
 */
export async function fetchJson(source) {
  const answer = await fetch(source);
  if (!answer.ok) throw new Error(`${answer.status} ${source}`);
  return answer.json();
}
