// 办理时长的压缩 · Times that were cut
// question: 与这个指标有关的举措把时间压缩了多少？ · By how much did the measures on this indicator cut times?
// group: outcomes
// param topic: topic = 政务服务 · 指标的代码或名称 · code or name of an indicator
// shows: table · 每行一项成效，压缩最多的在前；时长折算为天（1 个工作日 = 1.4 天） · an outcome a row, the deepest cut first; times in days (1 working day = 1.4 days)
CALL db.index.fulltext.queryNodes('exact_names', '"' + $topic + '"') YIELD node AS t WHERE t:Topic
MATCH (t)<-[:ABOUT]-(m:Measure)-[a:ACHIEVES]->(o:Outcome)
WITH {`分钟`: 1.0 / 1440, `小时`: 1.0 / 24, `个小时`: 1.0 / 24, `天`: 1.0, `日`: 1.0, `个工作日`: 1.4, `工作日`: 1.4,
      `周`: 7.0, `个月`: 30.0, `年`: 365.0} AS days, m, a, o
WHERE o.unit IN keys(days) AND o.direction = 'decrease'
// a baseline in another unit brings it along: 8小时 before 40分钟
WITH m, a, o, days, o.number * days[o.unit] AS now,
     reduce(longest = '', u IN keys(days) | CASE WHEN o.baseline ENDS WITH u AND size(u) > size(longest) THEN u ELSE longest END) AS other
WITH m, a, o, now,
     CASE other WHEN '' THEN toFloatOrNull(o.baseline) * days[o.unit]
       ELSE toFloatOrNull(left(o.baseline, size(o.baseline) - size(other))) * days[other] END AS before
MATCH (place:Region {id: 'region/' + m.region})
RETURN place.name AS region, m.name AS measure, o.metric AS metric, round(before, 2) AS daysBefore, round(now, 2) AS daysNow,
       round(100 * (before - now) / before, 1) AS percentCut, a.evidence AS evidence
ORDER BY coalesce(percentCut, 0) DESC, daysNow, region
