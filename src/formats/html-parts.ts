// The style sheet and the script of the article's page, as constants: the page's policy names them by their hash.
import { MARK_KINDS } from './mention-marks.ts'

/** Colours and type that the article's page and the report's share. */
export const BASE_STYLE = `
:root{color-scheme:light dark;--paper:#fff;--ink:#1c1c1e;--dim:#5c5f66;--line:#d9dbe0;--soft:#f4f5f7;--link:#0b57b0;
--person:#cfe3ff;--person-ink:#0b4f9e;--organization:#e6d9fb;--organization-ink:#5f2eac;--place:#cdeed6;--place-ink:#13673a;
--number:#fde7b0;--number-ink:#7a5100;--quote:#f6f0e4;--quote-ink:#8a4b2a;--sea:#e8f0f7;--land:#f7f5ef;--shore:#8d98a5;--dot:#c2321d}
@media (prefers-color-scheme:dark){:root{--paper:#16181c;--ink:#e8e8ea;--dim:#a3a8b1;--line:#3a3e46;--soft:#1f2228;--link:#8cbcff;
--person:#173a66;--person-ink:#a9ceff;--organization:#3d2866;--organization-ink:#d5c1ff;--place:#17452a;--place-ink:#a5e3b9;
--number:#4d3a0c;--number-ink:#ffdd8a;--quote:#2a2622;--quote-ink:#e3b793;--sea:#1a232d;--land:#2c3036;--shore:#69727e;--dot:#ff8a70}}
*{box-sizing:border-box}
html{scroll-padding:4rem 0 6rem}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.6 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;overflow-wrap:anywhere}
a{color:var(--link)}
:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:2px}
h1{font-size:1.9rem;line-height:1.2;margin:.4rem 0 .8rem}
h2{font-size:1.15rem;line-height:1.3}
.count{color:var(--dim);font-weight:400;font-size:.85em;font-variant-numeric:tabular-nums}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.map{display:block;width:100%;height:auto;border:1px solid var(--line);border-radius:6px;margin:.4rem 0 .6rem}
.sea{fill:var(--sea)}
.land{fill:var(--land);stroke:var(--shore);stroke-width:2}
.border{fill:none;stroke:var(--shore);stroke-width:1.5;stroke-dasharray:6 4}
.dot{fill:var(--dot);fill-opacity:.75;stroke:var(--paper);stroke-width:3}
.dot.on{fill-opacity:1;stroke:var(--ink);stroke-width:5}
.map text{fill:var(--ink);stroke:var(--paper);stroke-width:6;paint-order:stroke;font-family:inherit}
`

const FILTERED = MARK_KINDS.map(
  (kind) =>
    `body:has(#show-${kind}:not(:checked)) mark.${kind}{background:none;border-bottom-color:transparent;color:inherit}` +
    `body:has(#show-${kind}:not(:checked)) .list-of.${kind}{display:none}`,
)
  .concat('body:has(#show-quote:not(:checked)) .said-by{display:none}')
  .join('\n')

export const STYLE = `${BASE_STYLE}
body>header{position:sticky;top:0;z-index:2;background:var(--paper)}
.filters{display:flex;flex-wrap:wrap;gap:.2rem 1rem;margin:0;padding:.5rem 1rem;border:0;border-bottom:1px solid var(--line)}
.filters legend{float:left;margin-right:1rem;padding:0;color:var(--dim)}
.filters label{display:inline-flex;align-items:center;gap:.35rem;min-height:1.6rem;cursor:pointer}
.filters input{width:1.05rem;height:1.05rem;margin:0}
.story{display:grid;grid-template-columns:minmax(0,1fr);gap:1rem 3rem;max-width:76rem;margin:0 auto;padding:1rem}
.story+.story{border-top:1px solid var(--line)}
article{max-width:44rem;font-family:Charter,"Bitstream Charter",Georgia,Cambria,serif;font-size:1.1rem}
article p{margin:0 0 1em;white-space:pre-line}
.source,.byline,.dateline,.caption,.teaser,.chrome{font-family:system-ui,sans-serif;font-size:.9rem;color:var(--dim)}
.dek{font-size:1.2rem;line-height:1.45}
.subheading{margin:1.6em 0 .5em}
blockquote{margin:0 0 1em;padding-left:1rem;border-left:4px solid var(--line)}
.pullquote{font-size:1.3rem;line-height:1.35;padding:.4rem 0;border-block:2px solid var(--line)}
.list{margin-bottom:.4em;padding-left:1.2rem;text-indent:-.9rem}
.list::before{content:"–";display:inline-block;width:.9rem;text-indent:0}
.caption{border-left:4px solid var(--line);padding-left:.8rem}
.chrome,.teaser{font-style:italic}
mark{color:inherit;background:none;border-bottom:2px solid transparent;border-radius:2px;padding:.05em 0;box-decoration-break:clone;-webkit-box-decoration-break:clone}
mark.person,.sample.person{background:var(--person);border-bottom:2px solid var(--person-ink)}
mark.organization,.sample.organization{background:var(--organization);border-bottom:3px double var(--organization-ink)}
mark.place,.sample.place{background:var(--place);border-bottom:2px dotted var(--place-ink)}
mark.number,.sample.number{background:var(--number);border-bottom:2px dashed var(--number-ink)}
mark.quote,.sample.quote{background:var(--quote);border-bottom:1px solid var(--quote-ink)}
.sample{padding:0 .25rem;border-radius:2px}
.said-by::after{content:attr(data-name);margin-left:.3em;padding:0 .35em;border:1px solid var(--quote-ink);border-radius:.6em;color:var(--quote-ink);font:.72rem/1.3 system-ui,sans-serif;white-space:nowrap}
.cue{text-decoration:underline dotted var(--quote-ink)}
mark.on,.speaker.on{outline:2px solid var(--link);outline-offset:1px}
.cue.on{text-decoration-thickness:3px}
aside{font-size:.95rem;min-width:0}
.hint{color:var(--dim);font-size:.85rem;margin:0 0 .5rem}
.list-of{border-top:1px solid var(--line);padding:.5rem 0}
.list-of h2{display:inline-block;margin:.2rem 0}
summary{cursor:pointer}
.list-of ul{list-style:none;margin:.3rem 0;padding:0}
.list-of li{padding:.2rem 0}
.list-of li a{display:inline-block;min-height:1.5rem}
.note{display:block;color:var(--dim);font-size:.85rem;line-height:1.4}
.none{color:var(--dim);margin:.2rem 0}
#card{position:fixed;z-index:3;max-width:min(22rem,calc(100vw - 1.5rem));padding:.5rem .75rem;border:1px solid var(--line);border-radius:6px;background:var(--paper);box-shadow:0 4px 16px #0004;font-size:.9rem;line-height:1.4;pointer-events:none}
#card b,#card span{display:block}
#card span{color:var(--dim)}
${FILTERED}
@media (min-width:60rem){.story{grid-template-columns:minmax(0,44rem) minmax(16rem,1fr)}
aside{position:sticky;top:3.2rem;align-self:start;max-height:calc(100vh - 4rem);overflow:auto;padding-right:.5rem}}
@media (max-width:40rem){body>header{position:static}h1{font-size:1.5rem}article{font-size:1.05rem}}
@media print{.filters,.hint,#card{display:none!important}.story{display:block;max-width:none}aside{position:static;max-height:none;overflow:visible;break-before:page}
body{font-size:10pt}mark{print-color-adjust:exact;-webkit-print-color-adjust:exact}a{color:inherit;text-decoration:none}.list-of li{break-inside:avoid}}
`

/** Hover and focus show the card; arrow keys step from mark to mark; a link in a list goes to the next mention each time. */
export const SCRIPT = `
(() => {
  'use strict'
  const card = document.getElementById('card')
  const all = (selector, root = document) => [...root.querySelectorAll(selector)]
  const isShown = (mark) => document.getElementById('show-' + mark.className.split(' ')[0]).checked
  const marks = all('mark')
  const byEntity = new Map()
  for (const element of all('[data-e]')) {
    const list = byEntity.get(element.dataset.e) || []
    list.push(element)
    byEntity.set(element.dataset.e, list)
  }
  let shown = []
  const hide = () => {
    card.hidden = true
    for (const element of shown) element.classList.remove('on')
    shown = []
  }
  const place = (element) => {
    const box = element.getClientRects()[0] || element.getBoundingClientRect()
    const { width, height } = card.getBoundingClientRect()
    const left = Math.max(8, Math.min(box.left, innerWidth - width - 12))
    const below = box.bottom + 6
    card.style.left = left + 'px'
    card.style.top = (below + height < innerHeight ? below : Math.max(4, box.top - height - 6)) + 'px'
  }
  const show = (element) => {
    const entry = document.getElementById(element.dataset.e)
    hide()
    if (!entry) return
    shown = byEntity.get(element.dataset.e) || []
    for (const each of shown) if (each.tagName !== 'A') each.classList.add('on')
    card.textContent = ''
    const lines = [['b', entry.querySelector('bdi')], ['span', entry.querySelector('.count')], ['span', entry.querySelector('.note')]]
    for (const [tag, source] of lines) {
      if (!source) continue
      const line = document.createElement(tag)
      line.textContent = source.textContent
      card.append(line)
    }
    card.hidden = false
    place(element)
  }
  const step = (to) => {
    for (const mark of marks) mark.tabIndex = -1
    to.tabIndex = 0
    to.focus()
  }
  const marked = (event) => {
    for (let mark = event.target.closest && event.target.closest('mark, circle'); mark; mark = mark.parentElement.closest('mark')) {
      if (mark.tagName === 'circle' || isShown(mark)) return mark
    }
    return null
  }
  document.addEventListener('pointerover', (event) => {
    const mark = marked(event)
    if (mark) show(mark)
    else if (!card.hidden && !document.activeElement.matches('mark')) hide()
  })
  document.addEventListener('focusin', (event) => (event.target.matches('mark') ? show(event.target) : hide()))
  document.addEventListener('scroll', () => {
    if (!card.hidden && document.activeElement.matches('mark')) place(document.activeElement)
    else if (!card.hidden) hide()
  }, { passive: true })
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') return hide()
    const here = event.target
    if (!here.matches || !here.matches('mark') || event.ctrlKey || event.altKey || event.metaKey) return
    const story = all('mark', here.closest('article')).filter(isShown)
    const at = story.indexOf(here)
    const to = { ArrowRight: story[at + 1], ArrowLeft: story[at - 1], Home: story[0], End: story[story.length - 1] }[event.key]
    if (!(event.key in { ArrowRight: 1, ArrowLeft: 1, Home: 1, End: 1 })) return
    event.preventDefault()
    if (to) step(to)
  })
  const turns = new Map()
  document.addEventListener('click', (event) => {
    const link = event.target.closest && event.target.closest('a[data-e]')
    const mark = link ? null : marked(event)
    if (mark && mark.tagName !== 'circle') step(mark)
    if (!link) return
    const numbers = new Set()
    const mentions = (byEntity.get(link.dataset.e) || []).filter((element) => {
      const isNew = element.tagName === 'MARK' && !numbers.has(element.dataset.m)
      numbers.add(element.dataset.m)
      return isNew
    })
    if (mentions.length === 0) return
    event.preventDefault()
    const turn = turns.get(link.dataset.e) || 0
    turns.set(link.dataset.e, turn + 1)
    step(mentions[turn % mentions.length])
    mentions[turn % mentions.length].scrollIntoView({ block: 'center' })
  })
  for (const box of all('.filters input')) {
    box.addEventListener('change', () => {
      hide()
      if (!marks.some((mark) => mark.tabIndex === 0 && isShown(mark))) {
        for (const mark of marks) mark.tabIndex = -1
        const first = marks.find(isShown)
        if (first) first.tabIndex = 0
      }
    })
  }
})()
`
