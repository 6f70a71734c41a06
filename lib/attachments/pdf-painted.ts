import type { PDFOperatorList } from "pdfjs-dist/types/src/display/api";
import { BoxIndex, boxOf, intersect, isWithin, multiply, union, type Box, type Matrix } from "./pdf-geometry.ts";
import { isNearlyWhite, listOf, matrixOf, subpaths } from "./pdf-operands.ts";

/** What is painted on a page, as far as it hides text. All in the page's own units. */
export interface Painted {
  /** Where text lies that an opaque shape was painted over afterwards. */
  readonly covered: BoxIndex;
  /** Where text lies that is painted in no way or in white on nothing. */
  readonly invisible: BoxIndex;
  readonly pictures: readonly Box[];
  /** How many paths are painted. */
  readonly shapes: number;
}

interface Glyph extends Box {
  readonly isPainted: boolean;
  readonly isWhite: boolean;
  isCovered: boolean;
}

interface State {
  matrix: Matrix;
  clip: Box | undefined;
  fill: string | undefined;
  opacity: number;
  blends: boolean;
  font: number;
  spacing: number;
  wordSpacing: number;
  scale: number;
  rise: number;
  leading: number;
  mode: number;
  lineWidth: number;
}

/** A page made to take for ever is not looked at further; its text is read all the same. */
const MOST_COMPARISONS = 50_000_000;

type Ops = Readonly<Record<string, number>>;

const FIRST: State = {
  matrix: [1, 0, 0, 1, 0, 0],
  clip: undefined,
  fill: "#000000",
  opacity: 1,
  blends: false,
  font: 0,
  spacing: 0,
  wordSpacing: 0,
  scale: 1,
  rise: 0,
  leading: 0,
  mode: 0,
  lineWidth: 1,
};

/** Text render modes that paint nothing: 3, and 7, which only clips. */
const UNPAINTED = new Set([3, 7]);

/** A line as thick as this hides what it is drawn over, in the page's units. */
const THICK = 5;

/** Walks through what a page paints, in its order. */
export function paintedPage({ fnArray, argsArray }: PDFOperatorList, ops: Ops): Painted {
  const painter = new Painter(ops);
  for (const [index, operation] of fnArray.entries()) {
    painter.do(operation, listOf(argsArray[index]) ?? []);
  }
  return painter.result();
}

class Painter {
  private readonly names: ReadonlyMap<number, string>;
  private state: State = { ...FIRST };
  private readonly saved: State[] = [];
  private text: Matrix = FIRST.matrix;
  private line: Matrix = FIRST.matrix;
  private clips = false;
  private readonly glyphs: Glyph[] = [];
  private readonly backgrounds: Box[] = [];
  private readonly pictures: Box[] = [];
  private shapes = 0;
  private comparisons = 0;

  constructor(ops: Ops) {
    this.names = new Map(Object.entries(ops).map(([name, number]) => [number, name]));
  }

  do(operation: number, args: readonly unknown[]): void {
    const { state } = this;
    const [first, second] = args;
    switch (this.names.get(operation) ?? "") {
      case "save":
      case "beginGroup":
        return this.save();
      case "restore":
      case "endGroup":
      case "endAnnotation":
      case "paintFormXObjectEnd":
        return this.restore();
      case "transform":
        return this.transform(args);
      case "paintFormXObjectBegin":
        this.save();
        return this.transform(first);
      case "beginAnnotation":
        this.save();
        this.transform(args[2]);
        return this.transform(args[3]);
      case "setFillRGBColor":
        state.fill = String(first);
        return;
      case "setFillColorN":
      case "setFillTransparent":
        state.fill = undefined;
        return;
      case "setLineWidth":
        state.lineWidth = Number(first);
        return;
      case "setGState":
        return this.setGraphics(first);
      case "clip":
      case "eoClip":
        this.clips = true;
        return;
      case "constructPath":
        return this.path(Number(first), second);
      case "paintImageXObject":
      case "paintInlineImageXObject":
      case "paintImageMaskXObject":
      case "paintJpegXObject":
        this.pictures.push(boxOf(state.matrix, 0, 0, 1, 1));
        return;
      default:
        return this.doText(operation, args);
    }
  }

  private doText(operation: number, args: readonly unknown[]): void {
    const { state } = this;
    const [first, second] = args;
    switch (this.names.get(operation) ?? "") {
      case "beginText":
        this.text = this.line = FIRST.matrix;
        return;
      case "setTextMatrix":
        this.text = this.line = matrixOf(first) ?? matrixOf(args) ?? FIRST.matrix;
        return;
      case "moveText":
        return this.move(Number(first), Number(second));
      case "setLeadingMoveText":
        state.leading = -Number(second);
        return this.move(Number(first), Number(second));
      case "nextLine":
        return this.move(0, -state.leading);
      case "setFont":
        state.font = Number(second);
        return;
      case "setCharSpacing":
        state.spacing = Number(first);
        return;
      case "setWordSpacing":
        state.wordSpacing = Number(first);
        return;
      case "setHScale":
        state.scale = Number(first) / 100;
        return;
      case "setLeading":
        state.leading = Number(first);
        return;
      case "setTextRise":
        state.rise = Number(first);
        return;
      case "setTextRenderingMode":
        state.mode = Number(first);
        return;
      case "showText":
      case "showSpacedText":
        return this.show(first);
      default:
    }
  }

  result(): Painted {
    const hasShown = this.glyphs.some(({ isPainted }) => isPainted);
    // All text of the page unpainted: that is what text recognition lays under a scan.
    const invisible = new BoxIndex(this.glyphs.filter(({ isPainted, isWhite }) => (isPainted ? isWhite : hasShown)));
    const covered = new BoxIndex(this.glyphs.filter(({ isCovered }) => isCovered));
    return { covered, invisible, pictures: this.pictures, shapes: this.shapes };
  }

  private save(): void {
    this.saved.push({ ...this.state });
  }

  private restore(): void {
    this.state = this.saved.pop() ?? this.state;
  }

  private transform(value: unknown): void {
    const matrix = matrixOf(value);
    if (matrix) this.state.matrix = multiply(this.state.matrix, matrix);
  }

  private move(x: number, y: number): void {
    this.text = this.line = multiply(this.line, [1, 0, 0, 1, x, y]);
  }

  private setGraphics(entries: unknown): void {
    if (!Array.isArray(entries)) return;
    for (const entry of entries as readonly (readonly [string, unknown])[]) {
      const [key, value] = entry;
      if (key === "ca") this.state.opacity = Number(value);
      else if (key === "BM") this.state.blends = value !== "source-over" && value !== "Normal";
    }
  }

  private path(operation: number, data: unknown): void {
    this.shapes += 1;
    const boxes = subpaths(data).map(({ left, bottom, right, top }) =>
      boxOf(this.state.matrix, left, bottom, right, top),
    );
    const name = this.names.get(operation) ?? "";
    if (/fill/i.test(name)) for (const box of boxes) this.cover(box);
    else if (/stroke/i.test(name)) this.stroke(boxes);
    if (this.clips && boxes[0]) {
      const outline = boxes.reduce(union, boxes[0]);
      this.state.clip = this.state.clip ? intersect(this.state.clip, outline) : outline;
    }
    this.clips = false;
  }

  private stroke(boxes: readonly Box[]): void {
    const { matrix, lineWidth } = this.state;
    const width = lineWidth * Math.sqrt(Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]));
    if (width < THICK) return;
    const half = width / 2;
    for (const { left, bottom, right, top } of boxes) {
      // A frame is not its inside.
      if (right - left > width && top - bottom > width) continue;
      this.cover({ left: left - half, bottom: bottom - half, right: right + half, top: top + half });
    }
  }

  /** An opaque shape hides what was painted before, and is the ground of what comes after. */
  private cover(shape: Box): void {
    const { clip, fill, opacity, blends } = this.state;
    const box = clip ? intersect(shape, clip) : shape;
    if (!box || fill === undefined || opacity < 0.95 || blends) return;
    if (!isNearlyWhite(fill)) this.backgrounds.push(box);
    this.comparisons += this.glyphs.length;
    if (this.comparisons > MOST_COMPARISONS) return;
    for (const glyph of this.glyphs) if (isWithin(glyph, box)) glyph.isCovered = true;
  }

  private show(glyphs: unknown): void {
    if (!Array.isArray(glyphs)) return;
    const { font, spacing, wordSpacing, scale, rise, mode, fill, matrix } = this.state;
    for (const glyph of glyphs as readonly unknown[]) {
      if (typeof glyph === "number") {
        this.text = multiply(this.text, [1, 0, 0, 1, (-glyph / 1000) * font * scale, 0]);
      } else if (typeof glyph === "object" && glyph !== null && "width" in glyph) {
        const width = (Number(glyph.width) / 1000) * font;
        const whole = multiply(matrix, this.text);
        const box = boxOf(whole, 0, rise, width * scale, rise + font * 0.8);
        this.comparisons += this.backgrounds.length;
        const isOnGround =
          this.comparisons > MOST_COMPARISONS || this.backgrounds.some((ground) => isWithin(box, ground));
        const isWhite = fill !== undefined && isNearlyWhite(fill) && !isOnGround;
        this.glyphs.push({ ...box, isPainted: !UNPAINTED.has(mode), isWhite, isCovered: false });
        const isSpace = "isSpace" in glyph && glyph.isSpace === true;
        this.text = multiply(this.text, [1, 0, 0, 1, (width + spacing + (isSpace ? wordSpacing : 0)) * scale, 0]);
      }
    }
  }
}
