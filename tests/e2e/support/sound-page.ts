import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const narrow = { width: 360, height: 740 }

/** Keeps what a page complains of while it is open: errors in its scripts, and what it could not load. */
export function listenForFaults(page: Page): string[] {
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`${page.url()}: ${message.text()}`)
  })
  return faults
}

/** What is wrong with the page that is open: as axe sees it, its title and heading, and whether it scrolls sideways on a phone. */
export async function faultsOfPage(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).withTags(rules).analyze()
  const faults = violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary = '' }) => `${id} at ${target.join(' ')}: ${failureSummary.replace(/\s+/g, ' ').slice(0, 200)}`))
  const headings = await page.getByRole('heading', { level: 1 }).count()
  if (headings !== 1) faults.push(`${headings} headings of level 1`)
  if (!/^\S.* · \S/.test(await page.title())) faults.push(`title "${await page.title()}"`)
  const wide = page.viewportSize()
  await page.setViewportSize(narrow)
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  if (width > narrow.width) faults.push(`scrolls sideways at ${narrow.width} px: ${width} px wide; ${await tooWide(page)}`)
  if (wide) await page.setViewportSize(wide)
  return faults
}

/** The elements that stick out, for whoever must mend it. */
async function tooWide(page: Page): Promise<string> {
  const found = await page.evaluate((limit) => {
    const out = [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > limit + 1)
    return out.slice(0, 5).map((element) => `${element.tagName.toLowerCase()}.${element.className.toString().split(' ').join('.')}`)
  }, narrow.width)
  return found.join(', ')
}

/** The open page is sound. */
export async function expectSoundPage(page: Page): Promise<void> {
  expect(await faultsOfPage(page), page.url()).toEqual([])
}
