// 某类举措的时间线 · Timeline of a kind of measure
// question: 这类举措先在哪里出现，后来到了哪里？ · Where did this kind of measure come up first, and where later?
// group: timeline
// param concept: concept = 审批提速增效 · 举措类型的代码、名称或别名 · code, name or alias of a kind of measure
// shows: table · 每行一项举措，按时间排列；dated 说明时间来自原文（stated）还是案例日期（case） · a measure a row by time; dated says whether the time is stated or that of the case
CALL db.index.fulltext.queryNodes('exact_names', '"' + $concept + '"') YIELD node AS c WHERE c:Concept
MATCH (c)<-[:BROADER*0..5]-(:Concept)<-[:CLASSIFIED_AS]-(m:Measure)
WITH DISTINCT m
MATCH (m)<-[d:DESCRIBES]-(s:Case)
WITH m, min(d.since) AS described, min(s.date) AS told, min(d.pioneer) AS pioneer
OPTIONAL MATCH (m)<-[i:IMPLEMENTS]-()
WITH m, described, told, pioneer, min(i.since) AS implemented
MATCH (place:Region {id: 'region/' + m.region})
WITH m, place, told, pioneer,
     CASE WHEN implemented < described THEN implemented ELSE coalesce(described, implemented) END AS stated
RETURN coalesce(stated, told) AS time, CASE WHEN stated IS NOT NULL THEN 'stated' WHEN told IS NOT NULL THEN 'case' END AS dated,
       place.name AS region, m.name AS measure, pioneer,
       COLLECT { MATCH (m)-[:COPIES_FROM]->(o:Measure)<-[:IMPLEMENTS]-(from:Region) RETURN DISTINCT from.name AS name ORDER BY name } AS copiedFrom
ORDER BY time, region
