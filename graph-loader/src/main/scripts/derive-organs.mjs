// Writes lexicon/organs.tsv, the kinds of organs of local government and Party, from the files beside it:
//
//   node graph-loader/src/main/scripts/derive-organs.mjs > graph-loader/src/main/resources/lexicon/organs.tsv
//
// organ-functions.tsv  functions and the forms (厅, 局, 委员会 …) that bear them
// organ-names.tsv      organs whose names follow no such pattern
//
// A name that would stand for two organs is an error. Needs Node 18 or newer and nothing else. See docs/lexicons.md.

import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))

/** How a form is written when it is cut short: 教育委员会, 教委. */
const CUT = { 委员会: '委', 办公室: '办' }

/** Kinds whose forms (政府, 法院, 供电公司, 便民服务中心) name no one organ without a place. */
const PLACED = ['government', 'party', 'discipline', 'court', 'procuratorate', 'congress', 'cppcc', 'mass', 'customs', 'public-operator',
  'service-centre']

/** Of these kinds the organs that a place has once, so that the bare form is that of the case's own place. */
const SINGLE = ['政务服务中心', '行政服务中心', '公共资源交易中心', '不动产登记中心', '住房公积金管理中心', '政务热线服务中心', '大数据中心']

/** Forms of such organs that yet say too little alone. */
const VAGUE = ['政务大厅', '政务服务大厅', '行政服务大厅', '交易中心', '数据中心', '政府采购中心', '市民热线服务中心']

/** Where a form is the usual one; others stand at any level. */
const LEVEL = { 厅: 'province' }

const list = (field, by = '|') => field.split(by).map(part => part.trim()).filter(Boolean)

function table (file) {
  return readFileSync(join(here, file), 'utf8').split('\n').filter(line => line.trim() && !line.startsWith('#'))
    .map(line => line.split('\t'))
}

/** 发展和改革 and 委员会 give 发展和改革委员会 and 发展和改革委; the literal =教委 gives 教委 where the form is 委员会. */
function written (stem, form) {
  if (stem.startsWith('=')) return stem.endsWith(CUT[form] ?? form) ? [stem.slice(1)] : []
  const names = [stem + form]
  if (CUT[form]) names.push(stem + CUT[form])
  return names
}

function fromFunctions () {
  return table('organ-functions.tsv').flatMap(([stem, short = '', forms, former = '', kind]) => list(forms, ' ').map(form => ({
    key: stem + form,
    full: [],
    short: [...written(stem, form).slice(1), ...list(short).flatMap(other => written(other, form))],
    former: list(former).flatMap(other => written(other, form)),
    kind: kind?.trim() || 'department',
    level: LEVEL[form] ?? ''
  })))
}

const fromNames = () => table('organ-names.tsv').map(([key, full = '', short = '', former = '', kind, level = '']) =>
  ({ key, full: list(full), short: list(short), former: list(former), kind, level: level.trim() }))

/** Former names give way to names in use: 建设局 is an organ of its own where one is listed. */
function checked (organs) {
  const owner = new Map()
  const faults = []
  const claim = (name, organ) => {
    if (owner.has(name) && owner.get(name) !== organ) faults.push(`${name}: ${owner.get(name).key}, ${organ.key}`)
    owner.set(name, organ)
  }
  for (const organ of organs) {
    organ.short = [...new Set(organ.short)]
    for (const name of [organ.key, ...organ.full, ...organ.short]) claim(name, organ)
  }
  for (const organ of organs) {
    organ.former = organ.former.filter(name => !owner.has(name))
    organ.former.forEach(name => claim(name, organ))
  }
  if (faults.length) throw new Error('names of two organs:\n' + faults.join('\n'))
  return organs
}

console.log(`# Kinds of organs below the centre: an agency is a place and one of these. Written by src/main/scripts/derive-organs.mjs
# from organ-functions.tsv and organ-names.tsv beside it: change those, not this file. General knowledge.
# In a form with {place} the place stands there (国家税务总局重庆市税务局), in the others it stands in front (重庆市税务局, 市税务局).
# The first form with {place} is the organ's full name; without one, that is the place and the key.
# key	other full forms	short forms	former names	kind	level where it is used, when only there	forms that need a place before them, * for all`)
for (const { key, full, short, former, kind, level } of checked([...fromFunctions(), ...fromNames()])) {
  const alone = SINGLE.includes(key) || !PLACED.includes(kind)
  const placed = alone ? [...short, ...former].filter(form => VAGUE.includes(form)).join('|') : '*'
  console.log([key, full.join('|'), short.join('|'), former.join('|'), kind, level, placed].join('\t').trimEnd())
}
