import type { DraftBuilder } from "./attachment.ts";
import { parseXml } from "./xml.ts";

/** What the fields of a picture that may name a person or a thing are called. */
const FIELD_NAMES: Readonly<Record<string, string>> = {
  Artist: "拍摄者",
  XPAuthor: "作者",
  Copyright: "版权",
  ImageDescription: "说明",
  UserComment: "备注",
  XPComment: "备注",
  XPTitle: "标题",
  XPSubject: "主题",
  XPKeywords: "关键词",
  OwnerName: "相机主人",
  CameraOwnerName: "相机主人",
  "By-line": "作者",
  "Caption/Abstract": "说明",
  Comment: "备注",
  Author: "作者",
  Description: "说明",
  Title: "标题",
};

/** XMP says of itself in the file where it begins and ends. */
const XMP = /<x:xmpmeta[\s\S]{0,500000}?<\/x:xmpmeta>/;
const XMP_FIELDS = /^(creator|description|title|subject|rights|City|Location|State|Country|GPSLatitude|GPSLongitude)$/;

/** What a picture's data tell besides the picture: place, author, remarks. A picture without any is no fault. */
export async function readPicture(bytes: Uint8Array, place: string, out: DraftBuilder): Promise<void> {
  const { default: reader } = await import("exifreader");
  let tags;
  try {
    const copy = bytes.slice().buffer;
    tags = reader.load(copy, { expanded: true, includeUnknown: false });
  } catch {
    // No picture data, or of a kind that has none.
    return;
  }
  const { gps } = tags;
  if (gps?.Latitude !== undefined && gps.Longitude !== undefined) addPlace(out, place, gps.Latitude, gps.Longitude);
  const groups: readonly (object | undefined)[] = [tags.exif, tags.iptc, tags.png, tags.file];
  for (const group of groups) {
    for (const [field, name] of Object.entries(FIELD_NAMES)) {
      const value = describe(group && Reflect.get(group, field));
      if (value !== "") out.add(`${name}：${value}`, `${place}的${name}`, { hidden: "picture-data" });
    }
  }
  readXmp(bytes, place, out);
}

/** Written so that the rule `picture-location` knows it. */
function addPlace(out: DraftBuilder, place: string, latitude: number, longitude: number): void {
  if (!Number.isFinite(latitude) || !Number.isFinite(longitude) || (latitude === 0 && longitude === 0)) return;
  const ns = `${latitude < 0 ? "南纬" : "北纬"}${Math.abs(latitude).toFixed(2)}°`;
  const ew = `${longitude < 0 ? "西经" : "东经"}${Math.abs(longitude).toFixed(2)}°`;
  out.add(`拍摄地点：${ns}，${ew}`, `${place}的拍摄地点`, { hidden: "picture-data" });
}

function readXmp(bytes: Uint8Array, place: string, out: DraftBuilder): void {
  const text = new TextDecoder("latin1").decode(bytes);
  const packet = text.includes("<x:xmpmeta") ? XMP.exec(text) : null;
  if (!packet) return;
  let field: string | undefined;
  const degrees: Record<string, string | undefined> = {};
  const take = (name: string, value: string): void => {
    if (name.startsWith("GPS")) degrees[name] = value;
    else if (value.trim() !== "") out.add(value.trim(), `${place}的附加信息`, { hidden: "picture-data" });
  };
  parseXml(bytes.subarray(packet.index, packet.index + packet[0].length), {
    open(name, attributes) {
      for (const [key, value] of Object.entries(attributes)) if (XMP_FIELDS.test(key)) take(key, value ?? "");
      if (XMP_FIELDS.test(name)) field = name;
    },
    text: (value) => field && take(field, value),
    close: (name) => name === field && (field = undefined),
  });
  const latitude = xmpDegrees(degrees["GPSLatitude"]);
  const longitude = xmpDegrees(degrees["GPSLongitude"]);
  if (latitude !== undefined && longitude !== undefined) addPlace(out, place, latitude, longitude);
}

/** XMP writes `31,23.5N` or `31,23,30N`. */
function xmpDegrees(text: string | undefined): number | undefined {
  const match = /^(\d+),(\d+(?:\.\d+)?)(?:,(\d+))?([NSEW])$/.exec(text ?? "");
  if (!match) return undefined;
  const [, degrees, minutes, seconds = 0, side = ""] = match;
  const value = Number(degrees) + Number(minutes) / 60 + Number(seconds) / 3600;
  return /[SW]/.test(side) ? -value : value;
}

function describe(tag: unknown): string {
  if (typeof tag !== "object" || tag === null || !("description" in tag)) return "";
  const text = String(tag.description).replaceAll("\0", "").trim();
  return text.startsWith("[") ? "" : text;
}
