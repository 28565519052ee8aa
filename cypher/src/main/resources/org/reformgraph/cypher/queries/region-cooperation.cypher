// 一地的协作 · Cooperation of a region
// question: 这个地区与谁协作，围绕什么举措，原文怎么说？ · With whom does a region cooperate, on which measure, and in which words?
// group: cooperation
// param region: region = 银川市 · 地区的代码、名称或别名 · code, name or alias of a region
// shows: table · 每行一条陈述 · a statement a row
CALL db.index.fulltext.queryNodes('exact_names', '"' + $region + '"') YIELD node AS r WHERE r:Region
MATCH (r)-[c:COOPERATES_WITH]-(partner:Region)
OPTIONAL MATCH (m:Measure {id: c.measure})
OPTIONAL MATCH (s:Case {id: c.caseId})
RETURN r.name AS region, partner.name AS partner, m.name AS measure, c.since AS since, c.evidence AS evidence, s.name AS case
ORDER BY partner, case
