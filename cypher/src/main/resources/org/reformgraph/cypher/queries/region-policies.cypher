// 一地的政策 · Policies of a region
// question: 这个地区及其部门印发、落实了哪些政策？ · Which policies did a region and its agencies issue or act under?
// group: policies
// param region: region = 银川市 · 地区的代码、名称或别名 · code, name or alias of a region
// shows: table · 每行一条陈述 · a statement a row
CALL db.index.fulltext.queryNodes('exact_names', '"' + $region + '"') YIELD node AS r WHERE r:Region
CALL (r) {
  MATCH (r)-[s:ISSUES|IMPLEMENTS]->(p:Policy) RETURN r AS actor, s, p
  UNION
  MATCH (r)<-[:JURISDICTION]-(actor:Agency)-[s:ISSUES|IMPLEMENTS]->(p:Policy) RETURN actor, s, p
}
RETURN actor.name AS actor, type(s) AS does, p.name AS policy, p.number AS number, s.evidence AS evidence
ORDER BY policy, actor
