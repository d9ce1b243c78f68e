// Two ways to use a page: by mouse, and by keyboard alone.
import assert from "node:assert/strict";

const MOST_STEPS = 300;

/** Walks with the Tab key until something has the focus. */
async function tabTo(page, target) {
  await target.waitFor();
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    await page.keyboard.press("Tab");
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  assert.fail("no way by keyboard to " + target);
}

export const hands = {
  mouse: {
    follow: (page, link) => link.click(),
    write: (page, field, text) => field.fill(text),
    send: (page, field) => field.locator("xpath=ancestor::form").getByRole("button").first().click(),
  },
  keyboard: {
    async follow(page, link) {
      await tabTo(page, link);
      await page.keyboard.press("Enter");
    },
    async write(page, field, text) {
      await tabTo(page, field);
      await page.keyboard.press("Control+a");
      await page.keyboard.type(text);
    },
    send: (page) => page.keyboard.press("Enter"),
  },
};
