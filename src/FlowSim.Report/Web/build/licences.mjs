// The licence texts and notices of every package that is part of the bundle.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

const RULE = "=".repeat(80);

/** The packages that the bundled files come from, sorted by name. */
export function packagesOf(inputs) {
  const names = inputs.map((input) => /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1]).filter(Boolean);
  return [...new Set(names)].sort();
}

/** One text with the licence of each package whose code or data is bundled. */
export async function licences(web, inputs, dataPackages) {
  const names = [...new Set([...packagesOf(inputs), ...dataPackages])].sort();
  const parts = await Promise.all(names.map((name) => licenceOf(join(web, "node_modules", name))));
  const earth = `${RULE}\nNatural Earth\n${RULE}\n\nOutlines of land and borders: made with Natural Earth (naturalearthdata.com), public domain.\n`;
  return [...parts, earth].join("\n");
}

async function licenceOf(folder) {
  const { name, version } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  const files = await licenceFiles(folder);
  if (files.length === 0) {
    throw new Error(`The package ${name} has no licence file; its licence cannot be given in the report.`);
  }

  const texts = await Promise.all(files.map(async (file) => (await readFile(file, "utf8")).trim()));
  return `${RULE}\n${name} ${version}\n${RULE}\n\n${texts.join("\n\n")}\n`;
}

async function licenceFiles(folder) {
  const top = await readdir(folder, { withFileTypes: true });
  const files = top.filter((entry) => entry.isFile() && /^(licen[cs]e|notice|copyright)/i.test(entry.name)).map((entry) => entry.name);
  const parts = top.some((entry) => entry.isDirectory() && entry.name === "licenses") ? await readdir(join(folder, "licenses")) : [];
  return [...files.sort(), ...parts.sort().map((part) => join("licenses", part))].map((file) => join(folder, file));
}
