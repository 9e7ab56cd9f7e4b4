import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { toString as qrText } from "qrcode";
import { errors } from "./errors.ts";

const folder = fileURLToPath(new URL("./templates/", import.meta.url));
const fontOf = (name: string): Buffer =>
  readFileSync(createRequire(import.meta.url).resolve(`@expo-google-fonts/noto-sans-sc/${name}.ttf`));

let kept: NodeCompiler | undefined;
const compiler = (): NodeCompiler =>
  (kept ??= NodeCompiler.create({
    workspace: folder,
    fontArgs: [{ fontBlobs: [fontOf("400Regular/NotoSansSC_400Regular"), fontOf("700Bold/NotoSansSC_700Bold")] }],
  }));

/** What every template reads. `model` is the kind's own; all of it is text that is printed as it is. */
export type Sheet = {
  readonly title: string;
  readonly number: string;
  readonly issuer: string;
  readonly issuedOnText: string;
  readonly verifyUrl: string;
  readonly verifyCode: string;
  readonly contentHash: string;
  readonly model: unknown;
};
export type Printed = { readonly pdf: Buffer; readonly svg: () => string; readonly pages: number };

/**
 * Prints a document. Values travel as a data file, never inside the template, so that no text can become markup.
 * @param seconds  moment written into the file, so that the same document gives the same bytes
 * @throws Refusal XD-2001 when the template does not compile
 */
export async function print(template: string, sheet: Sheet, seconds: number): Promise<Printed> {
  const qr = await qrText(sheet.verifyUrl, { type: "svg", margin: 0, errorCorrectionLevel: "M" });
  const typst = compiler();
  // No await from here on: the compiler holds one set of data files at a time.
  typst.mapShadow(`${folder}qr.svg`, Buffer.from(qr));
  typst.mapShadow(`${folder}data.json`, Buffer.from(JSON.stringify(sheet)));
  const compiled = typst.compile({ mainFilePath: `${folder}${template}.typ` });
  const made = compiled.result;
  if (compiled.hasError() || !made) throw errors.notPrinted({ title: sheet.title });
  const pdf = typst.pdf(made, { creationTimestamp: seconds });
  typst.evictCache(10);
  return { pdf, svg: () => typst.plainSvg(made), pages: made.numOfPages };
}
