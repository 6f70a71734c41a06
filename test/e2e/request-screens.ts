import type { Locator, Page } from "@playwright/test";
import { today } from "../../lib/platform/today.ts";
import { shortDay } from "../../lib/projections/due-words.ts";
import { expect } from "./desk.ts";
import type { RegisterPage } from "./register-page.ts";

/** The vault's passphrase in these tests. */
const PASSPHRASE = "kaixiang-huanglu-7-hebian";

/** The dashboard on its requests, the vault open. */
export async function openRequests(register: RegisterPage, part = "requests"): Promise<Page> {
  const { state } = await register.ask("vault.state", { compartment: "applicants" });
  if (state === "none") await register.ask("vault.create", { compartment: "applicants", passphrase: PASSPHRASE });
  if (state !== "unlocked") await register.ask("vault.unlock", { compartment: "applicants", passphrase: PASSPHRASE });
  const screen = await register.openScreen("dashboard");
  await screen.goto(`${screen.url().replace(/#.*/, "")}#${part}`);
  return screen;
}

/** What is entered of a request. */
export interface Application {
  readonly on: string;
  readonly number: string;
  readonly content: string;
  readonly channel?: string;
  readonly name?: string;
}

/** Registers a request through the form; the case's page shows afterwards. */
export async function registerRequest(screen: Page, application: Application): Promise<void> {
  const { on, number, content, channel = "in-person", name = "甲某某" } = application;
  await screen.goto(`${screen.url().replace(/#.*/, "")}#register`);
  await screen.getByLabel("姓名或者名称").fill(name);
  await screen.getByLabel("联系电话").fill("0564-1234567");
  const form = screen.getByRole("form", { name: "登记申请" });
  await form.getByLabel("申请到达（提交、签收）的日期").fill(on);
  await form.getByLabel("申请渠道").selectOption(channel);
  await form.getByLabel("申请公开的内容").fill(content);
  await form.getByLabel("登记编号").fill(number);
  await form.getByRole("button", { name: "登记" }).click();
  await expect(screen.getByRole("heading", { name: number })).toBeVisible();
}

/** Takes a step through its form in place. `fill` enters its own fields. */
export async function take(
  screen: Page,
  title: string,
  on: string,
  fill: (form: Locator) => Promise<unknown> = async () => {},
): Promise<void> {
  const steps = screen.getByRole("region", { name: "下一步" });
  await steps.getByRole("button", { name: title, exact: true }).first().click();
  const form = steps.getByRole("form", { name: title });
  await form.getByLabel("实际发生日期").fill(on);
  await fill(form);
  await form.getByRole("button", { name: "记录" }).click();
  await expect(form).toBeHidden();
}

/** The day under 答复期限最后一日. */
export function due(screen: Page): Locator {
  return screen.locator(".case-due .big");
}

/** A day as screens show it, in whatever year the test runs. */
export function shown(day: string): string {
  return shortDay(day, today());
}
