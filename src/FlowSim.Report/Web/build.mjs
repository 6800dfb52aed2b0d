// Bundles the report's script, its style sheet and the licences of bundled packages into the folder given as argument.
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

/** Lets the script import the outlines of land and borders, which are cut from world-atlas at build time. */
const outlinesPlugin = {
  name: "outlines",
  setup(builder) {
    builder.onResolve({ filter: /^outlines$/ }, () => ({ path: "outlines", namespace: "outlines" }));
    builder.onLoad({ filter: /.*/, namespace: "outlines" }, async () => ({
      contents: JSON.stringify(await outlines()),
      loader: "json",
    }));
  },
};

const shared = { absWorkingDir: web, bundle: true, minify: true, legalComments: "none", charset: "utf8", write: false, logLevel: "warning" };

const script = await build({
  ...shared,
  entryPoints: ["src/main.js"],
  format: "iife",
  target: "es2022",
  metafile: true,
  define: { "process.env.NODE_ENV": '"production"' },
  plugins: [outlinesPlugin],
});
const style = await build({ ...shared, entryPoints: ["styles/report.css"] });

await mkdir(target, { recursive: true });
await writeFile(join(target, "report.js"), script.outputFiles[0].text.replaceAll("</script", "<\\/script"));
await writeFile(join(target, "report.css"), style.outputFiles[0].text);
await writeFile(join(target, "licences.txt"), await licences(web, Object.keys(script.metafile.inputs), ["world-atlas"]));
