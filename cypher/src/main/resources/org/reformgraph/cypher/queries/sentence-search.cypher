// 在原文中查找 · Search in sentences
// question: 哪些陈述的原文含有这些词？ · Which statements have these words in their sentence?
// group: evidence
// param words: words = 窗口 · 原文中的词 · words of a sentence
// shows: table · 每行一条陈述；start 和 end 是原文中的位置 · a statement a row; start and end are the places in the text
CALL db.index.fulltext.queryRelationships('relation_evidence', '"' + $words + '"') YIELD relationship AS s, score
MATCH (c:Case {id: s.caseId})-[:IN_DOCUMENT]->(d:Document)
RETURN startNode(s).name AS subject, type(s) + coalesce(' ' + s.status, '') AS relation, endNode(s).name AS object, s.evidence AS evidence, c.name AS case,
       d.path AS document, s.start AS start, s.end AS end
ORDER BY score DESC, case, start
