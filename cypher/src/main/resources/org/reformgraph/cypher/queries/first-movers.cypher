// 各类举措的先行者 · First movers
// question: 每类举措谁最先推行，后来有多少地区跟进？ · Who was first with each kind of measure, and how many followed?
// group: timeline
// param peers: count = 2 · 至少几个地区 · how many regions at least
// shows: table · 每行一类举措 · a kind of measure a row
// scan: 全图统计 · it compares all kinds of measures
MATCH (c:Concept)<-[:CLASSIFIED_AS]-(m:Measure)<-[i:IMPLEMENTS]-()
WITH c, m, min(i.since) AS since
WITH c, m.region AS key, min(since) AS since
ORDER BY since, key
WITH c, collect({key: key, since: since}) AS regions
WHERE size(regions) >= $peers AND regions[0].since IS NOT NULL
MATCH (first:Region {id: 'region/' + regions[0].key})
RETURN c.name AS concept, first.name AS firstRegion, regions[0].since AS since, size(regions) - 1 AS followers,
       COLLECT { UNWIND regions[1..] AS each MATCH (f:Region {id: 'region/' + each.key}) RETURN f.name } AS who
ORDER BY followers DESC, since, concept
