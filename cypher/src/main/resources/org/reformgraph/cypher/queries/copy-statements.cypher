// 借鉴的原文 · Copying, in the words of the cases
// question: 关于这个地区的借鉴，原文怎么说，学的是什么？ · What do the cases say about copying by or from a region, and what was copied?
// group: diffusion
// param region: region = 银川市 · 地区的代码、名称或别名 · code, name or alias of a region
// shows: table · 每行一条陈述；start 和 end 是原文中的位置 · a statement a row; start and end are the places in the text
CALL db.index.fulltext.queryNodes('exact_names', '"' + $region + '"') YIELD node AS r WHERE r:Region
MATCH (r)-[c:COPIES_FROM]-()
WITH DISTINCT c, startNode(c) AS copier, endNode(c) AS original
OPTIONAL MATCH (m:Measure {id: c.measure})
MATCH (s:Case {id: c.caseId})-[:IN_DOCUMENT]->(d:Document)
RETURN copier.name AS copier, c.mode AS mode, original.name AS original, m.name AS measure, c.evidence AS evidence,
       c.confidence AS confidence, s.name AS case,
       d.path AS document, c.start AS start, c.end AS end
ORDER BY copier, original, case, start
