import type { Locator } from "@playwright/test";

/** How many pixels of an element's picture are of the red that a mark is drawn in. Judges what is painted, not what is said. */
export async function redPixels(element: Locator): Promise<number> {
  const picture = (await element.screenshot({ animations: "disabled" })).toString("base64");
  return element.page().evaluate(async (data) => {
    const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
    const context = new OffscreenCanvas(image.width, image.height).getContext("2d");
    if (!context) return 0;
    context.drawImage(image, 0, 0);
    const { data: rgba } = context.getImageData(0, 0, image.width, image.height);
    let red = 0;
    for (let at = 0; at < rgba.length; at += 4) {
      const [r = 0, g = 0, b = 0] = rgba.subarray(at, at + 3);
      if (r > 150 && r - g > 25 && r - b > 25) red++;
    }
    return red;
  }, picture);
}
