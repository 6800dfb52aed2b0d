// Bundles the report's script, its style sheet, the outlines of the world and the licences of bundled packages into the folder given
// as argument.
import { build } from "esbuild";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { licences } from "./build/licences.mjs";
import { outlines } from "./build/outlines.mjs";

const web = dirname(fileURLToPath(import.meta.url));
const target = process.argv[2];
if (!target) {
  throw new Error("Give the folder to write to: node build.mjs FOLDER");
}

const shared = { absWorkingDir: web, bundle: true, minify: true, legalComments: "none", charset: "utf8", write: false, logLevel: "warning" };

const script = await build({
  ...shared,
  entryPoints: ["src/main.js"],
  format: "iife",
  target: "es2022",
  metafile: true,
  define: { "process.env.NODE_ENV": '"production"' },
});
const style = await build({ ...shared, entryPoints: ["styles/report.css"] });

await mkdir(target, { recursive: true });
await writeFile(join(target, "report.js"), script.outputFiles[0].text.replaceAll("</script", "<\\/script"));
await writeFile(join(target, "report.css"), style.outputFiles[0].text);
await writeFile(join(target, "world.json"), JSON.stringify(await outlines()));
await writeFile(join(target, "licences.txt"), await licences(web, Object.keys(script.metafile.inputs), ["world-atlas"]));
