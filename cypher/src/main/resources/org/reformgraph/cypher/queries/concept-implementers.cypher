// 某类举措的推行者与原文 · Who runs a kind of measure, in which words
// question: 哪些地区和部门推行了这类举措，原文怎么说？ · Which regions and agencies run this kind of measure, and in which words is that said?
// group: implementers
// param concept: concept = 审批提速增效 · 举措类型的代码、名称或别名 · code, name or alias of a kind of measure
// shows: table · 每行一条陈述 · a statement a row
CALL db.index.fulltext.queryNodes('exact_names', '"' + $concept + '"') YIELD node AS c WHERE c:Concept
MATCH (c)<-[:BROADER*0..5]-(:Concept)<-[:CLASSIFIED_AS]-(m:Measure)
WITH DISTINCT m
MATCH (who)-[i:IMPLEMENTS]->(m)
RETURN who.name AS implementer, labels(who)[0] AS type, m.name AS measure, i.since AS since, i.pioneer AS pioneer,
       i.evidence AS evidence, i.confidence AS confidence
ORDER BY since, implementer
