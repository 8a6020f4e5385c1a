// What a program has in its reach beside its own files: the packages of its side, and those of the
// site that it was found to import. They come as packs, of which only some are needed at first.
import type { Manifest, RunnableSide } from "../protocol/manifest";
import type { Reach } from "../protocol/messages";
import { Problem } from "../protocol/problem";

export class Needs {
  /** Packages that are not the side's. */
  readonly #added = new Set<string>();
  /** Whether the program reads more than it was thought to: then it gets all that there is. */
  isAll = false;

  constructor(
    private readonly manifest: Manifest,
    private readonly side: RunnableSide,
  ) {}

  /** Let the next run have the package `missing` as well, or else all packs of those that it has. */
  extend(missing?: string): void {
    const isMore = missing === undefined ? !this.isAll : this.#isNew(missing);
    if (!isMore) throw new Problem("died");
    if (missing !== undefined) this.#added.add(missing);
    this.isAll = true; // what is imported for the first time imports more
  }

  #isNew(name: string): boolean {
    return Object.hasOwn(this.manifest.packages, name) && !this.#packages.includes(name);
  }

  /** The lists of the files in reach. */
  get trees(): string[] {
    const added = [...this.#added].map((name) => this.manifest.packages[name]!.tree);
    return [this.side.tree, ...added];
  }

  /** All packs in reach. */
  get packs(): string[] {
    const packs = this.#packages.flatMap((name) => this.manifest.packages[name]?.packs ?? []);
    return [...new Set([this.manifest.stdlib, ...packs])];
  }

  /** The packs to have before a run. */
  get first(): string[] {
    return this.isAll ? this.packs : this.side.reads;
  }

  /** The same for a worker, which has got `packs` of them. */
  with(packs: string[]): Reach<string> {
    const modules = Object.entries(this.manifest.packages).flatMap(([name, { modules }]) =>
      modules.map((module) => [module, name]),
    );
    return {
      trees: this.trees,
      stdlib: this.manifest.stdlib,
      packs,
      isAll: this.isAll,
      modules: Object.fromEntries(modules),
    };
  }

  get #packages(): string[] {
    const added = [...this.#added].flatMap((name) => this.manifest.packages[name]!.needs);
    return [...this.side.packages, ...added];
  }
}
