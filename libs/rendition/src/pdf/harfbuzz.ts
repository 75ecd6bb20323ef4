import { readFileSync } from 'node:fs';

type Pointer = number;

/** What is asked of HarfBuzz's C interface (hb-blob.h, hb-face.h, hb-set.h, hb-subset.h): the package has functions of its own for shaping only. */
interface Functions {
  memory: { buffer: ArrayBuffer };
  _initialize(): void;
  malloc(size: number): Pointer;
  hb_blob_create(bytes: Pointer, size: number, mode: number, userData: Pointer, destroy: Pointer): Pointer;
  hb_blob_destroy(blob: Pointer): void;
  hb_blob_get_length(blob: Pointer): number;
  hb_blob_get_data(blob: Pointer, length: Pointer): Pointer;
  hb_face_create(blob: Pointer, index: number): Pointer;
  hb_face_destroy(face: Pointer): void;
  hb_face_reference_blob(face: Pointer): Pointer;
  hb_set_add(set: Pointer, value: number): void;
  hb_subset_input_create_or_fail(): Pointer;
  hb_subset_input_destroy(input: Pointer): void;
  hb_subset_input_glyph_set(input: Pointer): Pointer;
  hb_subset_input_set(input: Pointer, which: number): Pointer;
  hb_subset_input_set_flags(input: Pointer, flags: number): void;
  hb_subset_or_fail(face: Pointer, input: Pointer): Pointer;
}

const READ_ONLY = 1;
const DROPPED_TABLES = 3;
/** Glyphs keep their numbers: those that nobody asked for are empty. */
const KEEP_NUMBERS = 2;
const NO_SHAPING = 0x200;
/** What a font in a PDF needs none of (ISO 32000-1, 9.9): characters are mapped, shaped and named by the PDF. */
const NEEDLESS = ['BASE', 'GDEF', 'GPOS', 'GSUB', 'OS/2', 'STAT', 'cmap', 'gasp', 'name', 'post', 'vhea', 'vmtx'];

let loaded: Functions | null = null;

function load(): Functions {
  const module = new WebAssembly.Module(readFileSync(require.resolve('harfbuzzjs/dist/harfbuzz-subset.wasm')));
  const functions = new WebAssembly.Instance(module).exports as unknown as Functions;
  functions._initialize();
  return functions;
}

/** A font file as HarfBuzz has read it, of which a document gets what it uses. */
export class FontFile {
  private readonly call = (loaded ??= load());
  private readonly face: Pointer;

  constructor(bytes: Uint8Array) {
    const copy = this.call.malloc(bytes.length);
    new Uint8Array(this.call.memory.buffer).set(bytes, copy);
    this.face = this.call.hb_face_create(this.call.hb_blob_create(copy, bytes.length, READ_ONLY, 0, 0), 0);
  }

  /** The font with these glyphs and what they are made of alone. */
  subset(glyphs: Iterable<number>): Uint8Array {
    const { call } = this;
    const input = call.hb_subset_input_create_or_fail();
    const wanted = call.hb_subset_input_glyph_set(input);
    for (const glyph of glyphs) call.hb_set_add(wanted, glyph);
    const dropped = call.hb_subset_input_set(input, DROPPED_TABLES);
    for (const tag of NEEDLESS) call.hb_set_add(dropped, Buffer.from(tag, 'latin1').readUInt32BE());
    call.hb_subset_input_set_flags(input, KEEP_NUMBERS | NO_SHAPING);
    const face = call.hb_subset_or_fail(this.face, input);
    call.hb_subset_input_destroy(input);
    if (face === 0) throw new Error('a font cannot be taken apart');
    const blob = call.hb_face_reference_blob(face);
    const start = call.hb_blob_get_data(blob, 0);
    const bytes = new Uint8Array(call.memory.buffer).slice(start, start + call.hb_blob_get_length(blob));
    call.hb_blob_destroy(blob);
    call.hb_face_destroy(face);
    return bytes;
  }
}
